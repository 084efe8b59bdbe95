/**
 * Words with the things in them that can be pressed: telephone numbers of the bar and our own links.
 * Only for words of ours; what a person wrote is shown as they wrote it.
 */
import { childline, emergencyNumbers } from '../../content/pages.ts'

const numbers = new Map([...emergencyNumbers, childline].flatMap((n) => [[n.number, n.call], [n.call, n.call]] as const))
const pressable = new RegExp(`(https?://[^\\s<>"]+[^\\s<>".,;:!?)]|(?<![\\d/])(?:${[...numbers.keys()].join('|')})(?!\\d))`, 'g')

export const Linked = ({ text }: { text: string }) => (
  <>
    {text.split(pressable).map((part, i) => {
      if (i % 2 === 0) return part
      const call = numbers.get(part)
      return call === undefined ? <a class="govuk-link app-break" href={part}>{part}</a> : <a class="govuk-link app-tel" href={`tel:${call}`}>{part}</a>
    })}
  </>
)

/** Blank lines part paragraphs; single breaks stay breaks. */
export const paragraphsOf = (text: string) => text.split(/\n\s*\n/).map((p) => p.trim()).filter((p) => p !== '')
