/** The demo bench's script: counts segments as one types, sends without reloading, and shows what is new every two seconds. */
import { segments } from '../core/sms.ts'

document.documentElement.classList.add('app-live')
document.body.classList.add('govuk-frontend-supported')

const toEnd = (thread: Element) => { thread.scrollTop = thread.scrollHeight }
const threads = () => document.querySelectorAll('.app-phone__thread')
threads().forEach(toEnd)

const count = (field: HTMLTextAreaElement) => {
  const place = document.getElementById(field.dataset.count ?? '')
  if (!place) return
  const { segments: texts, units, encoding } = segments(field.value)
  place.textContent = field.value === '' ? '' : `${units} ${encoding === 'GSM-7' ? 'characters' : 'units, UCS-2'}, ${texts} ${texts === 1 ? 'text' : 'texts'}`
}
document.addEventListener('input', (event) => { if (event.target instanceof HTMLTextAreaElement) count(event.target) })

/** Takes over the parts that live, and only where they differ. */
const show = (html: string) => {
  const newer = new DOMParser().parseFromString(html, 'text/html')
  document.querySelectorAll('[data-live]').forEach((part) => {
    const now = newer.getElementById(part.id)
    if (!now || now.innerHTML === part.innerHTML) return
    part.replaceChildren(...now.childNodes)
    if (part.classList.contains('app-phone__thread')) toEnd(part)
  })
  const state = document.getElementById('state')
  const error = newer.querySelector('.app-dev-error')?.textContent ?? ''
  if (state && state.textContent !== error) state.textContent = error
}

const post = async (form: HTMLFormElement, button: HTMLElement | null) => {
  const body = new URLSearchParams()
  new FormData(form).forEach((value, name) => { if (typeof value === 'string') body.append(name, value) })
  if (button instanceof HTMLButtonElement && button.name !== '') body.append(button.name, button.value)
  const fields = form.querySelectorAll('textarea')
  fields.forEach((field) => { field.value = ''; count(field) })
  const answer = await fetch(form.action, { method: 'POST', body })
  show(await answer.text())
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !('quiet' in form.dataset)) return
  event.preventDefault()
  post(form, event.submitter).catch(() => form.submit())
})
document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) event.target.form?.submit()
  else if (event.target instanceof HTMLInputElement && event.target.name === 'fault') event.target.form?.requestSubmit()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  event.target.form?.requestSubmit()
})

const look = async () => {
  if (document.hidden) return
  const answer = await fetch(location.href)
  if (answer.ok) show(await answer.text())
}
setInterval(() => { look().catch(() => undefined) }, 2000)
