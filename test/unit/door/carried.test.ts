/** What goes from the unknown door into a report: a grown-up's words about a child, and of what a child may have told nothing, not that it was danger (law 4). */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')

const after = async (first: string, then: string) => {
  const stage = pureStage('portsmouth', evening)
  await stage.text('phone', first)
  await stage.text('phone', then)
  await stage.text('phone', 'GO ON')
  await stage.text('phone', 'READY')
  const kept = await stage.conversation('phone')
  await stage.close()
  if (kept?.flow !== 'parent') throw new Error(`The parent's door did not open: ${kept?.flow}`)
  return kept
}

describe('the unknown door, and a parent on the same phone minutes later', () => {
  test.each([
    'he keeps coming in my room at night', 'he keeps hitting me', 'hes locked the door and hes got a knife', 'a man keeps touching me', 'i want to die',
    'ive taken loads of tablets', 'he says hes going to kill me',
  ])('%s: not a word of it, nor that there was danger: the alert stays with people', async (disclosed) => {
    const kept = await after(disclosed, 'my daughter Ellie is missing, 13')
    expect(JSON.stringify(kept)).not.toContain(disclosed)
    expect(kept.answers['red_flags']?.said ?? '').not.toMatch(/room|hitting|knife|touching|die|tablets|kill/)
    expect(kept.milestones.danger).toBeUndefined()
    expect(kept.raised).toEqual({})
    expect(kept.cameFrom).toBeUndefined()
  })

  test.each(['im at beths on mill lane gosport', 'at my mates, 22 mill lane', 'got the 5 bus to leeds', 'he has gone out now', 'red coat, mill lane'])('%s: unclear whose, and stays behind', async (said) => {
    for (const then of ['my stepdaughter has gone missing', '1']) expect(JSON.stringify(await after(said, then)), then).not.toContain(said)
  })

  test('whoever says that another needs help knows of the danger, and it goes along', async () => {
    const stage = pureStage('portsmouth', evening)
    for (const text of ['hes got a knife', 'OTHER', '1']) await stage.text('phone', text)
    expect((await stage.conversation('phone'))?.milestones.danger).toBeDefined()
  })

  test.each(['shes 13 and a man has dragged her into a van'])('%s: plainly about a child, so it stands in the report', async (told) => {
    const kept = await after(told, 'its my daughter')
    expect(kept.answers['red_flags']?.said).toContain(told)
  })
})
