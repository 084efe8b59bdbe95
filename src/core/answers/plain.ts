/** Makes what people type comparable: widths, digits, apostrophes, emoji and stretched letters, within a fixed bound. */

/** Nothing that is read as a short answer needs more than this; a pasted essay must not cost time. */
const longest = 400

/** Zeros of the digit rows that phones in Britain may type (Arabic, Persian, Hindi, Bengali, Punjabi). */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66]

const asciiDigits = (text: string) => text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f]/g, (digit) => {
  const point = digit.charCodeAt(0)
  const zero = zeros.find((z) => point >= z && point <= z + 9) ?? point
  return String(point - zero)
})

/** Marks that are not seen: variation selectors, keycap frames, directions of writing, soft hyphens, control characters. */
const unseen = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]|\p{Variation_Selector}|\u{20e3}/gu

/** The words as typed, without what cannot be seen, one space at a time; line breaks stay. */
export const tidy = (said: string, max = 4000) => said.slice(0, max).replace(/\r\n?/g, '\n').replace(unseen, '')
  .replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim()

/** Nearly all that people type has nothing of what is looked for below. */
const ordinary = /^[ -~]*$/
const tidyLower = (text: string) => text.toLowerCase().replaceAll('`', "'").replace(/ {2,}/g, ' ').trim()

/** Lower case, plain digits, no apostrophes; punctuation stays for those who need it. */
export const soften = (said: string, max = longest) => {
  const text = said.slice(0, max)
  return ordinary.test(text) ? tidyLower(text) : tidyLower(unfold(text))
}
const unfold = (text: string) => asciiDigits(text.replace(/½/g, ' and a half ').normalize('NFKC'))
  .replace(unseen, '').replace(/[’‘´ʼ′]/g, "'").replace(/[“”″]/g, '"').replace(/[–—−]/g, '-').replace(/\s+/g, ' ')

/** Only letters and digits, one space between words: `I've done that!` is `ive done that`. */
export const fold = (said: string, max = longest) => {
  const soft = soften(said, max).replaceAll("'", '')
  return soft.replace(ordinary.test(soft) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** `yesss` is `yes`, `nooooo` is `no`. */
export const unstretch = (folded: string) => folded.replace(/(\p{L})\1{2,}/gu, '$1')

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const numbers = new Map<string, number>([
  ...units.map((word, n) => [word, n] as const),
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['forteen', 14], ['fiveteen', 15], ['twelf', 12], ['elven', 11], ['fourty',
    40],
])
const wordNumber = /\b(?:(twenty|thirty|forty|fifty)[ -](one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9})\b/g

/** `half three` is `half 3`, `twenty five to four` is `25 to 4`. */
export const numerals = (soft: string) => soft.replace(wordNumber, (all, tens?: string, one?: string) => {
  if (tens && one) return String((numbers.get(tens) ?? 0) + (numbers.get(one) ?? 0))
  const n = numbers.get(all)
  return n === undefined ? all : String(n)
})

/** Are these one slip of a finger apart: one letter wrong, missing, added, or two swapped? */
export const oneSlip = (a: string, b: string): boolean => {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (isSame(a, i + 1, b, i + 1) || isSame(a, i + 1, b, i) || isSame(a, i, b, i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && isSame(a, i + 2, b, i + 2)
}
/** From there on, letter by letter: most pairs differ at the first, and nothing is copied to find that out. */
const isSame = (a: string, i: number, b: string, j: number) => {
  if (Math.max(a.length - i, 0) !== Math.max(b.length - j, 0)) return false
  for (let n = 0; i + n < a.length; n += 1) if (a[i + n] !== b[j + n]) return false
  return true
}
