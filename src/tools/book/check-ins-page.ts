/** Texts to a child who is away: the drafts, what the rules object to, and when one may go, for a safeguarding lead to mark up. */
import { decidedAnyway, objections, objectionsAgreed, type Objection } from '../../../content/check-ins/objections.ts'
import { templates, toneNames, useNames, type Template, type Tone, type Use } from '../../../content/check-ins/templates.ts'
import { notSentWords, policyReasons, refusedEpisode } from '../../../content/check-ins/words.ts'
import { segments } from '../../core/sms.ts'
import { agreedOf } from './agreed.ts'
import { code, generated, page, plain, table } from './markdown.ts'

const tones = Object.keys(toneNames) as Tone[]
const uses = Object.keys(useNames) as Use[]
const drafts: [string, Template][] = Object.entries(templates)

/** As long as it gets: with the longest name that may stand in it. */
const costOf = (text: string) => segments(text.replaceAll('{me}', 'M'.repeat(20))).units

const draftsIn = (tone: Tone): string => table(['use', 'text', 'at most', 'source', 'state'],
  uses.flatMap((use) => drafts.filter(([, one]) => one.tone === tone && one.use === use).map(([key, one]) =>
    [`${plain(useNames[use])} ${code(key)}`, plain(one.text), `${costOf(one.text)} of 160`, plain(one.source), agreedOf(one.agreed)])))

const rules: [string, Objection][] = Object.entries(objections)
const words = (list: readonly string[]) => (list.length === 0 ? '-' : list.map((one) => plain(one)).join('; '))
const ruleOf = ([key, { name, why, words: found, passes, source }]: [string, Objection]) => [
  `### ${plain(name)}`,
  `${code(key)} ${plain(why)} (${plain(source)})`,
  ...(found.length === 0 ? ['Found by looking, not by a list of words.'] : [`Words: ${words(found)}.`]),
  ...(passes.length === 0 ? [] : [`Passes: ${words(passes)}.`]),
]

export const checkInsPage = (): string => page(
  generated, '# Check-ins',
  'A text to a child who is away goes only because a person approved it, by name. The child may read it, and so may someone who uses them, and someone they fear. '
  + 'Everything here is a draft: please mark it up.',
  '## Drafts to start from', '`{me}` is the name by which the child knows the sender. Each is one text. On a phone that may be watched, or that nobody knows, only the neutral ones are offered.',
  tones.flatMap((tone) => [`### ${toneNames[tone]}`, draftsIn(tone)]),
  `## What the rules object to\n\nState: ${agreedOf(objectionsAgreed)}`,
  'Some things block a text. Others ask for a reason, which is kept under the name of whoever approves it. The rules do not catch everything: whoever approves a text reads it. '
  + 'How the words are written: small letters, texting spelt out; `a|b` is either; `..` is up to three words between; `*` is any ending; `#` is a number.',
  '## What blocks', rules.filter(([, { does }]) => does === 'blocks').flatMap(ruleOf),
  '## What asks for a reason', rules.filter(([, { does }]) => does === 'asks_why').flatMap(ruleOf),
  table(['rule', 'what it says', 'why', 'source'], Object.entries(decidedAnyway).map(([key, { name, why, source }]) => [code(key), plain(name), plain(why), plain(source)])),
  '## When one may go',
  'Asked when it is approved, and again, whole, at the moment of sending. Where the answer is no, it is not sent, and the worker reads why.',
  table(['reason', 'the worker reads: "Not sent, because …"', 'why it is a rule', 'source'],
    (Object.keys(notSentWords) as (keyof typeof notSentWords)[]).map((key) => [code(key), plain(notSentWords[key]), plain(policyReasons[key].why), plain(policyReasons[key].source)])),
  '## What a worker reads when something is refused',
  table(['refusal', 'words'], Object.entries(refusedEpisode).map(([key, said]) => [code(key), plain(said)])),
)
