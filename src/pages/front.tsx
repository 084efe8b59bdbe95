/** The page that needs nothing to be known: `/`, which starts a conversation. */
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'
import { useWords, wordsOf } from './words.ts'

/** `textNumber` as people write it; absent where an area has none yet. */
export type FrontArea = { code: string; name: string; textNumber?: string }

export const frontPage = (frame: Frame, page: { areas: readonly FrontArea[] }) => {
  const { front } = wordsOf(frame)
  return documentOf(
    <Layout frame={frame}>
      <h1 class="govuk-heading-l">{front.heading}</h1>
      <p class="govuk-body-l">{front.lead}</p>
      <section class="app-now-box" aria-labelledby="ring">
        <h2 class="govuk-heading-m" id="ring">{front.ringHeading}</h2>
        <ul class="govuk-list govuk-list--bullet">{front.ring.map((line) => <li>{line}</li>)}</ul>
        <p class="govuk-body"><Linked text={front.ringAfter} /></p>
      </section>
      <section aria-labelledby="start">
        <h2 class="govuk-heading-m" id="start">{front.startHeading}</h2>
        <p class="govuk-body">{front.start}</p>
        <ul class="app-starts">
          {page.areas.map(({ code, name }) => (
            <li><a class="govuk-button" role="button" draggable={false} data-module="govuk-button" href={`/chat?area=${encodeURIComponent(code)}${frame.language === undefined ? '' : `&lang=${frame.language}`}`}>
              {front.startButton} {name}
            </a></li>
          ))}
        </ul>
      </section>
      <ByText areas={page.areas} />
      <section aria-labelledby="young" class="app-young">
        <h2 class="govuk-heading-m" id="young">{front.youngHeading}</h2>
        {front.young.map((line) => <p class="govuk-body"><Linked text={line} /></p>)}
      </section>
      <section aria-labelledby="is">
        <h2 class="govuk-heading-m" id="is">{front.isHeading}</h2>
        <ul class="govuk-list govuk-list--bullet">{front.is.map((line) => <li>{line}</li>)}</ul>
        <p class="govuk-body"><a class="govuk-link" href="/why">{front.whyLink}</a></p>
      </section>
    </Layout>,
  )
}

const ByText = ({ areas }: { areas: readonly FrontArea[] }) => {
  const numbered = areas.flatMap(({ name, textNumber }) => (textNumber === undefined ? [] : [{ name, textNumber }]))
  const { front } = useWords()
  if (numbered.length === 0) return <></>
  return (
    <section aria-labelledby="text">
      <h2 class="govuk-heading-m" id="text">{front.textHeading}</h2>
      <p class="govuk-body">{front.text}</p>
      <ul class="govuk-list app-numbers">
        {numbered.map(({ name, textNumber }) => (
          <li>{name}: <a class="govuk-link app-tel" href={`sms:${textNumber.replaceAll(' ', '')}`}>{textNumber}</a></li>
        ))}
      </ul>
    </section>
  )
}
