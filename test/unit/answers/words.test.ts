/** Words that act at any point: whole messages only, never a carrier's word, and never on a sentence that only sounds like one. */
import { describe, expect, test } from 'vitest'
import { carrierWord } from '../../../src/core/carrier-words.ts'
import { folded } from '../../../src/core/folded.ts'
import { readWord } from '../../../src/core/words.ts'

const said: Record<string, string[]> = {
  now: ['now', 'NOW!', 'urgent', 'its an emergency', 'i need help now'],
  report: ['report', 'REPORT', 'Report it.', 'i want to report her missing', 'can i report him', 'make a report'],
  ready: ['ready', 'im ready', 'READY 🙏', 'give me the report'],
  rung: ['RUNG', 'Yes I have spoken to a nice policeman', 'spoken to the police officer', 'done, got a log number 0412 of today', 'done log 0412', 'rang', 'ive rung', 'ive rung 101', 'called the police', 'rang them', 'rung them', 'i have rung the police', 'just rang 101', 'phoned police', "I've called 999", 'we rang the police an hour ago', 'rung 101 ref 1234', 'ive rung 101 and they gave me a reference', 'reported him missing', 'ive reported it to the police', 'her dad has rung 101', 'spoke to the police', 'told the police'],
  not_rung: ['not rung', 'havent rung', 'i havent rung yet', 'i didnt ring them', 'sorry i havent actually rung', 'i havent rung the police'],
  words: ['words', 'what do i say', 'what shall i say', 'what should i say to them', 'i dont know what to say', 'script'],
  back: ['back', 'go back', 'undo', 'Back.', 'can i go back'],
  skip: ['skip', 'pass', 'next', 'skip pls'],
  why: ['why', 'why?', 'why do u need that', 'why do you need to know', 'what for', 'why are you asking', 'whats that for'],
  menu: ['menu', 'options'], start_again: ['start again', 'start over', 'restart', 'START AGAIN'], go_on: ['go on', 'carry on', 'continue', 'carry on please'], web: ['web', 'website', 'online', 'send me the link'],
  me: ['me', 'UNDER 18', 'im under 18', 'its about me', 'under18', 'i am under 18'],
  returned: ['shes back', 'hes home', 'found her', "he's turned up", 'theyve found him', 'BACK HOME', 'she is home safe', 'she just walked in', 'hes back thank god', 'jakes back', 'our kids back', 'found him!!', 'hes come home', 'she came back', 'home safe', 'Ellie is home', 'shes been found', 'the police found her', 'found my son', 'hes back home now', 'theyre back'],
  located: ['i know where he is', 'located', 'ive found out where she is', 'police have located her'],
  news: ['news', 'i have news', 'got an update', 'update'],
  somebody_else: ['this isnt sarah its her dad', 'wrong person', 'this is my mums phone', 'not her, this is her husband', 'dont know you', 'i think you have the wrong number', 'wrong number', 'this isnt sarah', 'its not karen this is her husband', 'someone else has this phone now'],
  who_are_you: ['who is this', 'who is this?', 'whos this', 'who this', 'who r u', 'who are you?'],
  answers: ['answers', 'show my answers'], unshare: ['unshare'], no_answer: ['no answer', 'they wont answer been on hold 40 mins', 'ive been on hold for ages', 'nobody answered', 'cant get through', 'on hold'], refused: ['refused', 'they said wait 24 hours', 'police wont help'],
}
describe.each(Object.entries(said))('%s', (word, ways) => {
  test.each(ways)('%j', (way) => expect(readWord(folded(way))).toEqual({ word }))
})

test.each<[string, number | null]>([
  ['change 4', 4], ['CHANGE 4', 4], ['change answer 4', 4], ['edit 4', 4], ['4 is wrong', 4], ['number 4 is wrong', 4], ['change number four', 4], ['amend answer 12', 12], ['correct 3 please', 3], ['change', null], ['change my answer', null],
])('%j changes answer %j', (way, number) => expect(readWord(folded(way))).toEqual({ word: 'change', number }))

const nothing = ['he was on hold with his mate', 'they said hes missing his mum', 'they said shes just left', 'done', 'done that', 'done his log book', 'spoken to his officer cadet leader', 'havent rung him', 'i havent rung her mates', 'should i ring', 'do i ring 101', 'ring them', 'rung his mates', 'rang his phone', 'rang him', 'i called her', 'rang her dad', 'rang school', 'told them', 'told her off', 'i rang but no answer',
  'not back', 'isnt back', 'shes not back', 'hes not home', 'shes back on snapchat', 'wish she was back', 'when shes back', 'if hes back', 'is she back', 'has she come home', 'he never came home', 'she hasnt turned up', 'he turned up at school', 'hes at his dads', 'he is back at his dads', 'shes at home with her dad', 'hes back but bleeding', 'shes been found dead', 'she was found at a bridge last time', 'found a note', 'found her phone', 'hes got his phone back', 'his phone is back on', 'get back to me', 'back door was open', 'im back', 'home',
  'this isnt like her', 'this isnt helping', 'this is not right', 'its not fair', 'its not funny', 'its not working', 'not jake', 'not me', 'not sure', 'im not ok', 'im not safe', 'not bothered', 'her dad', 'its her dad', 'mum', 'not her phone', 'who is this man shes with',
  'me and her dad', 'she told me', 'the police are useless', 'no', 'y', 'yes', '4', '14', 'half 4', 'i know where he goes', 'dont know where he is', 'hes home alone', 'my report card', 'why not', 'change of clothes', 'i am ready to give up', '__proto__', 'constructor', '', '😀']
test.each(nothing)('%j is none of them', (way) => expect(readWord(folded(way))).toBeNull())

const carriers: [string, 'stop' | 'start' | 'help'][] = [
  ['STOP', 'stop'], ['stop.', 'stop'], ['STOPALL', 'stop'], ['Unsubscribe', 'stop'], ['cancel', 'stop'], ['END', 'stop'], ['quit', 'stop'], ['revoke', 'stop'], ['OPTOUT', 'stop'], ['start', 'start'], ['UNSTOP', 'start'], ['Help!', 'help'], ['INFO', 'help'],
]
test.each(carriers)('%j is the carrier\'s, and never ours', (way, word) => {
  expect(carrierWord(way)).toBe(word)
  expect(readWord(folded(way))).toBeNull()
})
test.each(['YES', 'please stop', 'help me', 'the end', 'start again'])('%j is not the carrier\'s', (way) => expect(carrierWord(way)).toBeNull())
