/** What a child writes who can write no more than two or three words; nights in the cold. Heard as whole texts only. */
import type { FamilyRows } from './shape.ts'

export const wholeCries: readonly FamilyRows[] = [
  {
    family: 'whole_cry', level: 'emergency',
    young: ['he has me', 'they have me here', 'a man is holding me', 'locked in', 'LOCKED IN', 'lockd in', 'locked inside', 'locked in here pls', 'trapped', 'trapped here', 'im trapped pls', 'traped here', 'held here', 'being held here', 'being kept here',
      'cant get out', 'can\'t get out', 'Cannot get out', 'cant get out pls help', 'cant leave', 'cant leave here', 'got me', 'he\'s got me', 'they got me', 'he locked me in', 'tied up', 'wont let me out'],
  },
  {
    family: 'whole_cry_now', level: 'emergency',
    young: ['help', 'HELP', 'help!!', 'pls help', 'help pls', 'please help me', 'help me', 'helppp', 'halp', 'hlep', 'come quick', 'come quick pls', 'pls come quickly', 'he\'s here', 'hes here', 'he is here', 'HES HERE',
      'hes here help', 'theyre here', 'dads here', 'bleeding', 'im bleeding', 'im bleeding bad', '999', '999 pls', 'ring 999', 'police now', 'sos', 'emergency', 'hurry'],
  },
  {
    family: 'whole_ask', level: 'concern',
    young: ['please', 'pls', 'plz', 'please please', 'im hurt', 'hurt', 'im really hurt', 'i got hurt', 'stuck here', 'im stuck here', 'stuck', 'stuck out here', 'in trouble', 'come get me', 'please come', 'im in pain'],
  },
  {
    family: 'cold_nights', level: 'emergency',
    young: ['ive been gone 2 nights im cold', 'im 14 ive been out two nights and im freezing', 'been outside all night its freezing', 'slept rough 2 nites so cold', 'been out 3 nights so cold', 'i ran away last night and im freezing',
      'not been home for two days im so cold', 'im outside all nite n cold', 'ive been away since friday and i cant get warm', 'two nights out in the cold', 'been walking about all night im shivering'],
  },
]

/** The same words as a piece of something ordinary, by a young person. */
export const notCries = ['hes here now we are watching tv and it is nice', 'please can i have the number', 'my mate is here', 'the bus is here', 'pizzas here', 'ive got a cold', 'i was locked in a game of fortnite all night',
  'im at a sleepover all night so cold in here', 'im coming home', 'help with homework', 'he got me a present', 'got me a job', 'hes coming home', 'shes here with me its fine', 'no please', 'yes please', 'ok please', 'im stuck on q 4',
  'had a cold 2 nights ago outside school', 'thanks for the help', 'hurt feelings'] as const

/** By a parent none of the short ones is a child's cry: "hes here" is the child, back. */
export const parentsOwn = [['hes here', 'returned'], ['he\'s here', 'returned'], ['theyre here', 'returned'], ['please', 'none'], ['stuck here', 'none'], ['got me', 'none'], ['come quick', 'none']] as const
