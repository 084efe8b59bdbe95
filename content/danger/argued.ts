/**
 * Points that somebody has decided, whatever is counted: for or against danger, by word or by pair of neighbours. Each with its reason.
 * Draft: a safeguarding lead has agreed to none of it yet.
 */
export const argued: Readonly<Record<string, { points: number; why: string }>> = {
  'round and': { points: -20, why: 'A mother at night, whose thoughts go round and round over a small row, says that she is worried: by itself that is no danger.' },
  'first time': { points: -4, why: 'That it has never been so before is what parents answer when we ask; it is out of character, and not what the danger is.' },
  'gone from': { points: -4, why: 'A coat gone from its peg, a bag from the chair: what is looked for when we ask what they took.' },
  'watching my': { points: 9, why: 'Whoever watches a window, a house, a phone is named by the young people who are afraid of them; films are watched too, and the other words say so.' },
  'skinned alive': { points: -12, why: 'What a mother would have done to us, in every family: a figure of speech, and never what has happened.' },
  'without paying': { points: -8, why: 'Fares and shops: who goes without paying is in trouble, and in no danger by that.' },
}
