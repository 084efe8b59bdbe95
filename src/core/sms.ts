/**
 * What a text costs and how to keep it cheap without bending anybody's name: segments are counted as the carrier counts
 * them, and typographer's characters are folded to their plain GSM-7 twins.
 *
 * Own code and not sms-segments-calculator: that takes 1.5 ms for two segments, ten times a whole turn. It is the oracle in the test.
 */

/** GSM 03.38, basic table: one septet each. No ESC. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** The extension table: an escape and a septet, which may not be torn apart. */
const extended = new Set('\f^{}\\[~]|€')

const room = {
  'GSM-7': { alone: 160, split: 153 },
  'UCS-2': { alone: 70, split: 67 },
} as const

export type Segments = {
  encoding: 'GSM-7' | 'UCS-2'
  /** How many texts the carrier makes of it, and charges. */
  segments: number
  /** Septets, or 16-bit units. */
  units: number
}

/** `null` where one character is outside GSM-7. */
const septets = (body: string) => {
  const widths: number[] = []
  for (const character of body) {
    if (basic.has(character)) widths.push(1)
    else if (extended.has(character)) widths.push(2)
    else return null
  }
  return widths
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The carrier does not tear a picture made of several units; CR LF is two characters to it. */
const units = (body: string) =>
  [...graphemes.segment(body)].flatMap(({ segment }) => (segment === '\r\n' ? [1, 1] : [segment.length]))

/** How many parts of `size` are filled when no piece may straddle two of them. */
const parts = (widths: number[], size: number) => {
  let count = 1
  let used = 0
  for (const width of widths) {
    if (used + width > size && used > 0) {
      count += 1
      used = 0
    }
    used += width
  }
  return count
}

export const segments = (body: string): Segments => {
  const gsm = septets(body)
  const encoding = gsm ? 'GSM-7' : 'UCS-2'
  const widths = gsm ?? units(body)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const { alone, split } = room[encoding]
  return { encoding, segments: total <= alone ? 1 : parts(widths, split), units: total }
}

/** Characters that say the same in GSM-7. Letters are never here: a name keeps its letters, and its text turns UCS-2. */
const twins: [RegExp, string][] = [
  [/\r\n?|[\u2028\u2029\u0085\v]/gu, '\n'],
  [/[\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u00b4`]/gu, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb]/gu, '"'],
  [/[\u2039]/gu, '<'],
  [/[\u203a]/gu, '>'],
  [/[\u2010-\u2015\u2212\u2043\u2022]/gu, '-'],
  [/\u00b7/gu, '.'],
  [/\u2026/gu, '...'],
  [/\u00d7/gu, 'x'],
  [/\u00f7|\u2044/gu, '/'],
  // "5½ foot" must not become fifty-one halves.
  [/(?<=\d)(?=[\u00bc-\u00be])/gu, ' '],
  [/\u00bc/gu, '1/4'],
  [/\u00bd/gu, '1/2'],
  [/\u00be/gu, '3/4'],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' '],
  // Control characters, soft hyphens, zero-width spaces, marks of direction: they show as nothing, or turn text round.
  // oxlint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, ''],
  [/\ufffd/gu, '?'],
]

/** Joiners and variation marks mean something in Persian, Hindi and emoji, so they go only where all the rest is GSM-7. */
const joiners = /\u200c|\u200d|[\ufe00-\ufe0f]/gu

/** Nearly all our words: nothing in them has a plainer twin. */
const plainAlready = /^[\n -_a-~]*$/

/** The same words in the plainest characters that say them. Folding twice changes nothing. */
export const foldToGsm = (body: string): string => {
  if (plainAlready.test(body)) return body
  const composed = body.toWellFormed().normalize('NFC')
  const plain = twins.reduce((text, [characters, twin]) => text.replace(characters, twin), composed).normalize('NFC')
  const bare = plain.replace(joiners, '')
  return septets(bare) ? bare : plain
}
