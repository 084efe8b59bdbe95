/** Made-up alerts for the duty page's tests: one that nobody has, one in hand with a form that was refused, one that is over. */
import type { DutyPerson } from '../../content/shape.ts'
import type { AlertPage } from '../../src/pages/duty-alert.tsx'
import type { AlertLine, DutyPage } from '../../src/pages/duty.tsx'

const jo: DutyPerson = { key: 'jo', name: 'Jo Reed', role: 'duty_worker', area: 'portsmouth' }
const sam: DutyPerson = { key: 'sam', name: 'Sam Okafor', role: 'manager', area: 'portsmouth' }
export const people = [{ ...jo, areaName: 'Portsmouth' }, { ...sam, areaName: 'Portsmouth' }]

const line = (severity: AlertLine['severity'], topic: string, code: string, text: string, isOverdue = false): AlertLine => ({
  path: `/console/alerts/${Buffer.from(code).toString('base64url')}`, severity, topic, code, at: '2026-11-21T21:00:00.000Z', timeText: 'Sat 21 Nov, 9:00pm',
  clock: { text, isOverdue, climbs: [] },
})
const open: AlertLine = {
  ...line('emergency', 'may end their life', 'WL-7KQ2M', 'Nobody has it, 7 minutes on. Overdue. Now with the next on the rota. Next: everyone on duty, Sat 21 Nov, 9:15pm.', true),
  clock: {
    text: 'Nobody has it, 7 minutes on. Overdue. Now with the next on the rota. Next: everyone on duty, Sat 21 Nov, 9:15pm.', isOverdue: true,
    climbs: [['the duty worker', 0, true], ['the next on the rota', 5, true], ['everyone on duty', 15, false], ['the manager, and the police', 30, false]]
      .map(([who, minutes, isReached]) => ({ who: String(who), minutes: Number(minutes), isReached: isReached === true, at: '2026-11-21T21:00:00.000Z', timeText: 'Sat 21 Nov, 9:00pm' })),
  },
}

export const desk: DutyPage = {
  by: jo, areaName: 'Portsmouth', nowText: 'Sat 21 Nov, 9:07pm', onDuty: [jo, sam],
  places: {
    needs_me_now: [{ ...open, together: 40 }, { ...line('service', 'a row cannot be read', 'WL-9999A', 'Nobody has it, 2 hours on.', true), forged: true }],
    waiting: [line('concern', 'self-harm', 'WL-4C2QR', 'Sam Okafor has it since Sat 21 Nov, 8:12pm. An outcome is due Sun 22 Nov, 8:12pm.')],
    quiet: [],
  },
}

const said = (direction: 'in' | 'out', body: string) => ({ direction, body, at: '2026-11-21T21:00:00.000Z', timeText: 'Sat 21 Nov, 9:00pm', status: 'delivered' })
const thread = [said('in', 'im 15 and i cant do this any more\nsorry'), said('out', 'I\'m really glad you told me. Are you safe right now? If you might act on it, ring 999.'), said('in', 'x'.repeat(300))]
export const alerts: Record<'open' | 'refused' | 'closed' | 'home', AlertPage> = {
  open: { by: jo, areaName: 'Portsmouth', line: open, hand: 'nobody', mayClose: false, speaker: 'young_person', raisedBy: thread[0] ?? null, thread, once: 'AbCdEfGhIjKlMnOpQrStUv', episode: { path: '/console/episodes/an-episode', code: 'EP-7KQ2M', isClosed: false } },
  refused: {
    by: jo, areaName: 'Portsmouth', line: line('emergency', 'may end their life', 'WL-7KQ2M', 'Jo Reed has it since Sat 21 Nov, 9:08pm. An outcome is due Sat 21 Nov, 10:08pm.'),
    hand: 'me', mayClose: true, speaker: 'young_person', raisedBy: thread[0] ?? null, thread, once: 'AbCdEfGhIjKlMnOpQrStUv',
    resume: { text: 'Hi again. You can text here whenever you like. No hurry. In danger ring 999.' }, error: 'Write down the police’s log number.',
    typed: { outcome: 'police_rung', log: '', notes: 'Rang 999 for her.', recorded: true },
  },
  closed: {
    by: sam, areaName: 'Portsmouth', line: line('concern', 'self-harm', 'WL-4C2QR', 'The police were rung. Jo Reed, Sat 21 Nov, 9:30pm.'), hand: 'me', mayClose: false, speaker: 'parent',
    raisedBy: null, thread, once: 'AbCdEfGhIjKlMnOpQrStUv', resolved: { outcome: 'police_rung', log: 'HP-20261121-0042', notes: 'Rang.\nThey have her.' }, done: 'It is closed.',
  },
  home: {
    by: jo, areaName: 'Portsmouth', line: line('concern', 'asks for a message home', 'WL-5T3NA', 'Jo Reed has it since Sat 21 Nov, 9:08pm. An outcome is due Sun 22 Nov, 9:08pm.'),
    hand: 'me', mayClose: true, speaker: 'young_person', raisedBy: thread[0] ?? null, thread, once: 'AbCdEfGhIjKlMnOpQrStUv', error: 'Answer each of the three checks first.',
    home: {
      who: 'mum', asked: 'safe.mum.1', toParent: 'A message was passed to us: "I\'m safe." We can\'t be sure who sent it. Keep your police report open, and ring 101 to tell them of this.', isQuiet: true, isTakenBack: false,
      seen: { reference: 'WL-7KQ2M', name: 'Maya '.repeat(12).trim(), age: 'she is 15', begun: '2026-11-21T20:00:00.000Z', begunText: 'Sat 21 Nov, 8:00pm', ending: '112' },
      typed: { checked: { recipient: 'yes', court_orders: 'no' }, reason: 'x'.repeat(200), number: '07700 900112', again: '' },
    },
  },
}
