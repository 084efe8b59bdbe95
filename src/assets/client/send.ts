/**
 * Sends the form by fetch and takes the next page from the answer. The hidden `once` makes trying again safe: the service
 * takes it one time. What was typed stays in the page until the service has it.
 */
import { page, parse, state, swap } from './page.ts'
import { listen } from './live.ts'

const patience = 15_000
const pauses = [1000, 3000]
/** Our tries have failed: the next press is left to the browser, which may know better. */
let leaveToBrowser = false
let last: HTMLElement | null = null

const bodyOf = (form: HTMLFormElement, button: HTMLElement | null) => {
  const body = new URLSearchParams()
  new FormData(form).forEach((value, name) => { if (typeof value === 'string') body.append(name, value) })
  if (button instanceof HTMLButtonElement && button.name !== '') body.append(button.name, button.value)
  return body
}

const post = async (body: URLSearchParams) => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch('/chat', { method: 'POST', body, headers: { Accept: 'text/html' }, signal: stop.signal })
    if (answer.status >= 500) throw new Error('busy')
    return { answer, newer: parse(await answer.text()) }
  } finally {
    clearTimeout(timer)
  }
}

/** Tries three times, saying so only when it takes a while. */
const postPatiently = async (body: URLSearchParams) => {
  for (const pause of pauses) {
    try {
      return await post(body)
    } catch {
      state('The connection is slow. Still trying. Your answer is kept here.')
      await new Promise((done) => { setTimeout(done, pause) })
    }
  }
  return post(body)
}

type Posted = Awaited<ReturnType<typeof post>>

const take = ({ answer, newer }: Posted) => {
  if (swap(newer, true)) {
    history.replaceState(null, '', new URL(answer.url).pathname + new URL(answer.url).search)
    state('')
    listen()
  } else if (answer.ok) location.assign(answer.url)
  // Refused as a whole: say so here, where what they typed still stands.
  else state([...newer.querySelectorAll('main h1, main .govuk-body')].map((p) => p.textContent).join('. '))
}

const send = async (form: HTMLFormElement, button: HTMLElement | null) => {
  page.sending = true
  last = button
  const slow = setTimeout(() => state('Sending…'), 1500)
  try {
    take(await postPatiently(bodyOf(form, button)))
  } catch {
    leaveToBrowser = true
    state('Not sent yet. Your answer is still here. Press again to try once more.')
  } finally {
    clearTimeout(slow)
    page.sending = false
  }
}

const again = () => {
  const form = page.form()
  if (!leaveToBrowser || !form) return
  leaveToBrowser = false
  void send(form, last)
}

export const sendByFetch = () => {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form !== page.form() || leaveToBrowser) return
    event.preventDefault()
    if (!page.sending) void send(form, event.submitter)
  })
  window.addEventListener('online', again)
}
