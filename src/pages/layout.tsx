/**
 * The document around every page: the way out, the numbers to ring, and nothing that gives the reader away.
 * No inline script or style (headers.ts), one stylesheet, one deferred script, no pictures to fetch.
 */
import type { Child } from 'hono/jsx'
import type { Language } from '../vocabulary.ts'
import { assetPaths } from './assets.ts'
import { InWords, useWords, wordsOf, type Tongue } from './words.ts'

/** What every page needs to know of the service. `childlineChecked`: a person has signed its row (law 10). */
export type Frame = {
  mode: 'demo' | 'live'
  childlineChecked: boolean
  /** Left out: English. */
  language?: Language
  /** Which others this page can be read in. */
  tongues?: readonly Tongue[]
}

type Shell = {
  frame: Frame
  /** What is before the service's name in the title. Neutral: a title is read over a shoulder. */
  title?: string
  /** An error is said first, so that it is heard first. */
  failed?: boolean
  /** The demo's phones bring their own style and script. */
  kind?: 'public' | 'dev'
  children?: Child
}

/** A lit window, no more: it says nothing about whom the page is for. */
const favicon = 'data:image/svg+xml,' + encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#5b6b7a"/>' +
  '<path d="M3 4h10v7H7l-3 2v-2H3z" fill="#fff"/></svg>',
)

export const Layout = (shell: Shell) => <InWords value={wordsOf(shell.frame)}><Document {...shell} /></InWords>

const Document = ({ frame, title, failed = false, kind = 'public', children }: Shell) => {
  const { shell, language, isFromTheRight } = useWords()
  return (
    <html lang={language} {...(isFromTheRight ? { dir: 'rtl' as const } : {})} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${failed ? 'Error: ' : ''}${title ?? shell.pageName} – ${shell.service}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={favicon} />
        <link rel="stylesheet" href={kind === 'dev' ? assetPaths.devStyle : assetPaths.style} />
        <script src={kind === 'dev' ? assetPaths.devScript : assetPaths.script} defer></script>
      </head>
      <body class="govuk-template__body">
        <nav aria-label="Skip">
          <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">{shell.skip}</a>
        </nav>
        <Top />
        <EmergencyBar childline={frame.mode === 'demo' || frame.childlineChecked} />
        <Tongues tongues={frame.tongues ?? []} />
        {frame.mode === 'demo' && <aside class="app-demo" aria-label="Demonstration"><p class="app-width">{shell.demo}</p></aside>}
        <main id="main" class={`app-width app-main${kind === 'dev' ? ' app-main--wide' : ''}`} tabindex={-1}>{children}</main>
        <footer class="app-footer">
          <div class="app-width">
            <p class="govuk-body-s">{shell.footer}</p>
            <p class="govuk-body-s">{shell.exitNote}</p>
          </div>
        </footer>
      </body>
    </html>
  )
}

/** Stays in sight. Without JavaScript the way out is a plain link to our own `/leave`, which clears and redirects. */
const Top = () => {
  const { shell } = useWords()
  return (
    <header class="app-top">
      <div class="app-width app-top__row">
        <a class="app-name" href="/">
          <svg class="app-name__light" viewBox="0 0 20 24" width="20" height="24" aria-hidden="true" focusable="false">
            <path class="app-name__frame" d="M2 22V10a8 8 0 0 1 16 0v12z" />
            <path class="app-name__bars" d="M10 2v20M2 13h16" />
          </svg>
          {shell.service}
        </a>
        <nav class="govuk-exit-this-page" aria-label="Leave" data-module="govuk-exit-this-page">
          <a href="/leave" role="button" draggable={false} rel="nofollow noreferrer" data-module="govuk-button"
            class="govuk-button app-exit govuk-exit-this-page__button govuk-js-exit-this-page-button">
            <span class="govuk-visually-hidden">Emergency: </span>{shell.exit}
          </a>
        </nav>
      </div>
    </header>
  )
}

const EmergencyBar = ({ childline: withChildline }: { childline: boolean }) => {
  const { shell, numbers, childline } = useWords()
  return (
    <section class="app-ring" aria-label={shell.ring}>
      <ul class="app-width app-ring__list">
        {[...numbers, ...(withChildline ? [childline] : [])].map((n) => (
          <li class={n.number === '999' ? 'app-ring__item app-ring__item--first' : 'app-ring__item'}>
            <a href={`tel:${n.call}`}><b>{n.number}</b> <span>{n.forWhat}</span></a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Links in each language's own name, no flags (experience.md §7). None where there is only one. */
const Tongues = ({ tongues }: { tongues: readonly Tongue[] }) => {
  const { shell, language } = useWords()
  if (tongues.length < 2) return <></>
  return (
    <nav class="app-tongues" aria-label={shell.languages}>
      <ul class="app-width">
        {tongues.map((one) => (
          <li lang={one.language}>{one.language === language ? <span aria-current="true">{one.own}</span> : <a class="govuk-link" href={one.href} hreflang={one.language} rel="nofollow">{one.own}</a>}</li>
        ))}
      </ul>
    </nav>
  )
}
