/**
 * News from the service while the page is open: a stream of messages; where that fails twice, a look every 15 seconds;
 * where that fails too, a link to press. It never moves the focus: the person may be in the middle of a word.
 */
import { append, page, parse, state, swap } from './page.ts'

const lookEvery = 15_000
let stream: EventSource | null = null
let failures = 0
let opened = 0
let looking: number | undefined

/** Fetches this page anew. A new question is put in place only where nobody has begun to answer the old one. */
const look = async () => {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } })
  if (!answer.ok) throw new Error('busy')
  const newer = parse(await answer.text())
  const asked = newer.querySelector<HTMLElement>('#answering')?.dataset.question
  if (asked === undefined) return
  if (asked === page.question()) append(newer.querySelectorAll('[data-n]'))
  else if (isUntouched()) swap(newer, false)
  else {
    append(newer.querySelectorAll('[data-n]'))
    state('There is a new message and a new question.', 'Show it')
  }
}

const isUntouched = () => {
  const form = page.form()
  const here = document.activeElement
  if (!form || (here && here.id !== 'question' && form.contains(here))) return false
  return ![...form.querySelectorAll('input, textarea')].some((field) =>
    field instanceof HTMLTextAreaElement ? field.value !== field.defaultValue
      : field instanceof HTMLInputElement && (field.checked !== field.defaultChecked || (field.type !== 'hidden' && field.value !== field.defaultValue)))
}

const quietly = () => { look().catch(() => undefined) }

/** Looks now and then; four failures in a row and it is left to the person. */
const keepLooking = (missed = 0) => {
  looking = window.setTimeout(() => {
    look().then(() => keepLooking(), () => {
      if (missed < 3) keepLooking(missed + 1)
      else state('Not connected. What you have sent is safe.', 'Check for new messages')
    })
  }, lookEvery)
}

const onMessage = (event: MessageEvent<string>) => {
  failures = 0
  const { html, question } = JSON.parse(event.data) as { html: string; question: string | null }
  if (document.getElementById(`m${event.lastEventId}`)) return
  append(parse(html).querySelectorAll('[data-n]'))
  if (!page.sending && (question ?? '') !== page.question()) quietly()
}

/** Begins to listen, once there is a conversation to listen to. */
export const listen = () => {
  if (stream || looking !== undefined || page.newest() === 0 || !('EventSource' in window)) return
  const here = new EventSource(`/chat/events?after=${page.newest()}&area=${page.form()?.dataset.area ?? ''}`)
  stream = here
  here.addEventListener('message', onMessage)
  here.addEventListener('open', () => { opened = Date.now() })
  here.addEventListener('error', () => {
    // A stream that stood a while and closed is only being renewed.
    failures = Date.now() - opened > 20_000 ? 1 : failures + 1
    if (failures < 2 && here.readyState !== EventSource.CLOSED) return
    here.close()
    if (looking === undefined) keepLooking()
  })
}
