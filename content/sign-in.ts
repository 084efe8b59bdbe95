/**
 * What the console says of signing in and out: plain data, drafted. Nothing here is ever read by a child or a parent, but anybody on the
 * internet may open the first page of it: it names nobody, and the numbers to ring stand above it as on every page.
 */
import { draft } from './shape.ts'

export const signInWords = {
  title: 'Desk',
  signOut: 'Sign out', sessions: 'Where you are signed in',
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

/** The pages before anybody is signed in, and those that turn an account away. */
export const doorWords = {
  heading: 'For people on duty', lead: 'This is for practitioners who answer what people write to us. Sign in with your work account.',
  button: 'Sign in',
  notFor: 'Are you worried about a child, or are you under 18 yourself? This page is not for you, and nothing here is needed:', toFront: 'start here',
  signedOut: 'You are signed out here.', leaveThere: 'Sign out of your work account too', leaveWhy: 'On a machine that others use, do both.',
  closed: {
    heading: 'Nobody can sign in here yet', body: 'This service has no sign-in set. Until it has, nobody reads alerts on this page. Whoever runs it finds what to set in docs/operating.md.',
  },
  refused: {
    not_on_the_list: { heading: 'You are not on the list here', body: 'You signed in at work, and that went well. But this service has a list of its own, and your account is not on it. Ask your manager, or whoever runs this service, to put you there. Tell them this code:' },
    other_account: { heading: 'This is not the account we know', body: 'Somebody on our list signed in before with another account. If your work account was made anew, tell whoever runs this service, with this code:' },
    cancelled: { heading: 'You were not signed in', body: 'The sign-in was stopped before its end. Nothing was opened. You can try again.' },
    not_valid: { heading: 'You were not signed in', body: 'What came back from the sign-in could not be trusted, or came too late. Nothing was opened. Begin again from the button here.' },
    unreachable: { heading: 'The sign-in does not answer', body: 'Your organisation’s sign-in does not answer just now. Try again in a minute. Whoever is on call is still texted of an emergency.' },
    busy: { heading: 'Please try again', body: 'Somebody signed in as you at the same moment. Try again.' },
  },
  urgent: 'If a child may be in danger now, do not wait for this page: ring 999. To report a child missing ring 101.',
  agreed: draft, source: 'issue on practitioners; ASVS 5.0 6.8, 7.6, 10.5',
} as const
