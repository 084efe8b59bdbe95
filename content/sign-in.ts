/**
 * What the console says of signing in and out: plain data, drafted. Nothing here is ever read by a child or a parent, but anybody on the
 * internet may open the first page of it: it names nobody, and the numbers to ring stand above it as on every page.
 */
import { draft } from './shape.ts'

export const signInWords = {
  title: 'Desk',
  signOut: 'Sign out', sessions: 'Where you are signed in',
  signedOut: 'You are signed out here.',
  list: {
    heading: 'Where you are signed in',
    lead: 'Each line is one browser. One that is not used for half an hour, or that is twelve hours old, signs itself out.',
    here: 'This browser', since: 'Signed in', used: 'last used', end: 'Sign out of it',
    elsewhere: 'Sign out everywhere else', nowhere: 'You are signed in nowhere else.',
    unknown: 'Something here that is not yours? Sign out of it, then tell your manager and the operator now.',
    ended: 'It is signed out.', endedAll: 'You are signed out everywhere else.',
  },
  agreed: draft, source: 'ASVS 5.0 7.3.1, 7.3.2, 7.4.1 to 7.5.2; NIST SP 800-63B §4.2.3',
} as const
