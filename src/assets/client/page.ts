/** The conversation's page as the script sees it: its parts, what it says aloud, and how a newer one takes its place. */
import { Button, ErrorSummary } from 'govuk-frontend'

export const page = {
  talk: () => document.getElementById('talk'),
  form: () => document.querySelector<HTMLFormElement>('#answering'),
  question: () => page.form()?.dataset.question ?? '',
  /** A form is on its way: the answer to it brings all that is new. */
  sending: false,
  /** The number of the newest message shown. */
  newest: (within: ParentNode = document) =>
    Math.max(0, ...[...within.querySelectorAll<HTMLElement>('[data-n]')].map((item) => Number(item.dataset.n))),
}

/** Gives the parts of a page the behaviour of their names. An error summary takes the focus by itself. */
export const dress = (within: ParentNode) => {
  within.querySelectorAll('[data-module="govuk-button"]').forEach((button) => new Button(button))
  within.querySelectorAll('[data-module="govuk-error-summary"]').forEach((summary) => new ErrorSummary(summary))
}

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** One line in sight; a link where there is something to press. Empty words take it away. */
export const state = (words: string, link?: string) => {
  const line = document.getElementById('state')
  if (!line) return
  line.textContent = words
  if (link === undefined) return
  const anchor = document.createElement('a')
  anchor.className = 'govuk-link'
  anchor.href = '/chat'
  anchor.textContent = link
  line.append(' ', anchor)
}

/** Reads the new messages of ours aloud, once, without moving anybody's place. */
const announce = (items: Iterable<Element>) => {
  const say = document.getElementById('say')
  const words = [...items].map((item) => item.textContent.trim().replace(/\s+/g, ' ')).join(' ')
  if (!say || words === '') return
  say.textContent = words
  setTimeout(() => { say.textContent = '' }, 20_000)
}

const oursAfter = (within: ParentNode, n: number) =>
  [...within.querySelectorAll<HTMLElement>('.app-message--us')].filter((item) => Number(item.dataset.n) > n)

/**
 * Puts the newer conversation in the place of the old one. `follow`: the person has just sent something, so take them along.
 * One who was at the old question, and no further, is at the new one.
 */
export const swap = (newer: Document, follow: boolean): boolean => {
  const talk = newer.getElementById('talk')
  const old = page.talk()
  if (!talk || !old) return false
  const seen = page.newest()
  const atQuestion = document.activeElement?.id === 'question'
  old.replaceWith(talk)
  document.title = newer.title
  announce(oursAfter(talk, seen))
  if (follow && !talk.querySelector('[data-module="govuk-error-summary"]')) {
    document.getElementById('latest')?.scrollIntoView()
    document.getElementById('question')?.focus({ preventScroll: true })
  } else if (atQuestion) document.getElementById('question')?.focus({ preventScroll: true })
  dress(talk)
  return true
}

const wordsOf = (element: Element | null) => element?.textContent.trim() ?? ''

/** Adds the messages that are not here yet, save one that only puts the question which stands below. The form is left alone. */
export const append = (items: Iterable<Element>) => {
  const log = document.getElementById('log')
  const asked = wordsOf(document.getElementById('question'))
  const added = [...items].filter((item) => item.id !== '' && !document.getElementById(item.id)
    && wordsOf(item.querySelector('.app-message__words')) !== asked)
  log?.append(...added)
  announce(added.filter((item) => item.classList.contains('app-message--us')))
}
