/** Back, and gone: a new absence, in the words that people use; and a fear of it, which is none. */
import { describe, expect, test } from 'vitest'
import { goneAgain } from '../../../src/core/doubts.ts'
import { folded } from '../../../src/core/folded.ts'

const gone = ['no hes gone again', 'hes gone again', 'shes run off again', 'she has left again', 'omg hes just walked straight out', 'hes legged it', 'he came back and now hes gone out again', 'theyve gone', 'she climbed out the window', 'shes missing again']
const not = ['im scared he might go again', 'hes not back', 'it was next door', 'what if he goes again?', 'what do i do if he runs off again?', 'hes gone to bed', 'shes gone to sleep', 'is he safe', 'im worried shell leave again', 'police have gone', 'i told them hes back']
describe('gone again', () => {
  test.each(gone)('%j is a new absence', (said) => expect(goneAgain(folded(said))).toBe(true))
  test.each(not)('%j is not', (said) => expect(goneAgain(folded(said))).toBe(false))
})
