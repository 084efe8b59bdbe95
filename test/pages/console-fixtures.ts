/** Made-up pages of signing in and out, of who read what, for the pages' tests. */
import type { SessionsPage } from '../../src/pages/sessions.tsx'
import { desk } from './duty-fixtures.ts'

export const sessions: SessionsPage = {
  by: desk.by, areaName: desk.areaName, done: 'It is signed out.',
  lines: [
    { id: 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg', browser: 'Firefox on Windows', began: 'Sun 22 Nov, 8:00am', seen: 'Sun 22 Nov, 4:31pm', isHere: true },
    { id: 'BbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg', browser: 'Safari on an iPhone or iPad', began: 'Sun 22 Nov, 7:10am', seen: 'Sun 22 Nov, 4:12pm', isHere: false },
  ],
}
