/**
 * `/why`: what answers "why did I get this text?". The same bytes whoever asks and whenever, so that whoever has picked up somebody's phone
 * learns nothing of anybody (law 4); nothing is looked up, and no cookie is read or set.
 */
import { childline, emergencyNumbers, whyWords } from '../../content/pages.ts'
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'

export const whyPage = (frame: Frame) => {
  const lines = [...emergencyNumbers.filter(({ number }) => number === '116 000'), ...(frame.mode === 'demo' || frame.childlineChecked ? [childline] : [])]
  return documentOf(
    <Layout frame={frame}>
      <h1 class="govuk-heading-l">{whyWords.heading}</h1>
      {whyWords.paragraphs.map((line) => <p class="govuk-body">{line}</p>)}
      <h2 class="govuk-heading-m">{whyWords.stopHeading}</h2>
      <ul class="govuk-list govuk-list--bullet">{whyWords.stop.map((line) => <li>{line}</li>)}</ul>
      <h2 class="govuk-heading-m">{whyWords.talkHeading}</h2>
      <p class="govuk-body"><Linked text={whyWords.danger} /></p>
      <ul class="govuk-list govuk-list--bullet">{lines.map(({ number, forWhat }) => <li><Linked text={number} />: {forWhat}. {whyWords.free}</li>)}</ul>
      <p class="govuk-body">{whyWords.seen}</p>
    </Layout>,
  )
}
