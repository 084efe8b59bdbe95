/**
 * The one script of the public pages: the quick way out, and a conversation that goes on without reloading.
 * Everything works without it. It keeps nothing: no storage, no worker, no history of its own.
 */
import { ExitThisPage } from 'govuk-frontend'
import { dress, page } from './client/page.ts'
import { sendByFetch } from './client/send.ts'
import { listen } from './client/live.ts'

document.documentElement.classList.add('app-live')
// govuk-frontend's own scripts look for it before they do anything.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

const leave = document.querySelector('[data-module="govuk-exit-this-page"]')
if (leave) {
  const exit = new ExitThisPage(leave)
  const hideAndGo = exit.exitPage.bind(exit)
  // `replace`, so that this page is not what Back leads to.
  exit.exitPage = () => {
    hideAndGo()
    location.replace('/leave')
  }
}

// A page that the browser had put aside is asked for anew: by then somebody may have left.
addEventListener('pageshow', (event) => { if (event.persisted) location.reload() })

dress(document)
if (page.talk()) {
  sendByFetch()
  listen()
}
