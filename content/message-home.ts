/**
 * What a young person may have passed home: fixed sentences, so that nothing in them can give a place, a time or a person away. A worker
 * releases one, by name and with a reason; the parent receives only the words under `home_…` in `content/messages/` (design law 4).
 */
export const homeSentences = {
  safe: 'I’m safe.',
  in_touch: 'I’m ok. I’ll be in touch.',
  love: 'I’m ok. I love you.',
  not_yet: 'I’m safe. I’m not ready to come back yet.',
} as const
export type HomeSentence = keyof typeof homeSentences

/** Before anything goes out, a worker has looked at each of these (design §3, *A message home*). */
export const homeChecks = {
  recipient: 'It goes to the person whom the child means',
  court_orders: 'No court order forbids contact',
  domestic_abuse: 'Nothing is known of abuse or fear at that home',
} as const
export type HomeCheck = keyof typeof homeChecks
