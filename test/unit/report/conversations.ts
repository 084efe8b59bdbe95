/** Conversations as they stand when a report is made: a full one, a bare one, one with hard characters, one that was changed. */
import { forces } from '../../../content/forces/index.ts'
import { reportOf, type ReportFacts } from '../../../src/report/model.ts'
import {
  areaCode, conversationId, e164, instant, type Answer, type Certainty, type AdultsConversation, type Value,
} from '../../../src/vocabulary.ts'

export const now = instant(Date.parse('2026-11-22T21:50:00Z'))
export const facts: ReportFacts = {
  areaName: 'Portsmouth', timeZone: 'Europe/London', force: forces.hampshire, now, reference: 'WL-7KQ2M',
}

export const answer = (said: string, value: Value, certainty: Certainty = 'answered', minutesAgo = 5): Answer => ({
  said, value, certainty, at: instant(now - minutesAgo * 60_000), channel: 'sms', before: [],
})

export const conversation = (answers: Record<string, Answer>, more: Partial<AdultsConversation> = {}): AdultsConversation => ({
  id: conversationId('c-1'), area: areaCode('portsmouth'), speaker: 'parent',
  line: { channel: 'sms', ours: e164('+447700900001'), theirs: e164('+447700900123') },
  flow: 'parent', flowVersion: 'test', place: 'anywhere', shown: null, shownBefore: null, answers, archived: {}, gleaned: {},
  milestones: {}, remarks: [], raised: {}, recent: [], turn: 9, begun: instant(now - 3_600_000), heard: now, ...more,
})

export const bare = conversation({})

export const starred = conversation({
  red_flags: answer('3', 'no'),
  child_name: answer('Samantha Carter', 'Samantha Carter'),
  child_age: answer('14', { years: 14 }),
  last_seen_when: answer('half 3 yday', { at: '2026-11-21T15:30:00.000Z', precision: 'about' }, 'guessed'),
  last_seen_where: answer('bus stop on Commercial Road', 'bus stop on Commercial Road'),
  last_seen_by: answer('her mate Priya', 'her mate Priya'),
  worry: answer('phone is off and she never does this', 'phone is off and she never does this'),
  out_of_character: answer('1', 'yes'),
  home_address: answer('12 Anglesea Rd PO1 3AB', '12 Anglesea Rd PO1 3AB'),
  your_name: answer('Dawn Carter', 'Dawn Carter'),
  your_relationship: answer('mum', 'mum'),
  checks: answer('1 2 6', ['room', 'home', 'called']),
})

export const full = conversation({
  ...starred.answers,
  whereabouts: answer('dont know', 'unknown'),
  medicine_needed: answer('yeah', 'yes'),
  medicine_when: answer('blue inhaler, by tonight', 'blue inhaler, by tonight'),
  where_you_are: answer('at home, my sister Jo 07700 900456', 'at home, my sister Jo 07700 900456'),
  your_number: answer('07700 900123', '+447700900123'),
  callback_safe: answer('1', 'yes'),
  interpreter: answer('no', 'no'),
  parental_responsibility: answer('yes', 'yes'),
  known_as: answer('Sam, Sammy', 'Sam, Sammy'),
  gender_look: answer('girl', 'girl'),
  ethnicity: answer('white british, english', 'white british, english'),
  last_seen_doing: answer('walking home from school, due in by 4', 'walking home from school, due in by 4'),
  with_whom: answer('Priya until the bus', 'Priya until the bus'),
  direction_transport: answer('bus 3 towards Fratton', 'bus 3 towards Fratton'),
  mood: answer('quiet, said see you later', 'quiet, said see you later'),
  argument_before: answer('2', 'argument'),
  recent_change: answer('new friends online, grades dropped', 'new friends online, grades dropped'),
  missing_before: answer('no', 'no'),
  health_self_harm: answer('no', 'no'),
  health_needs: answer('none', ['none']),
  health_body: answer('asthma, Dr Shah at Lake Road', 'asthma, Dr Shah at Lake Road'),
  exploitation_worry: answer('3', 'unsure'),
  exploitation_signs: answer('1', ['gifts_cash']),
  child_phone: answer('07700900789', '+447700900789'),
  phone_state: answer('straight to vm', 'off'),
  network_handset: answer('iphone 12, giffgaff, find my is off', 'iphone 12, giffgaff, find my is off'),
  accounts: answer('snap samc_x, insta, roblox', ['snap samc_x', 'insta', 'roblox']),
  money_travel: answer('1 3', ['cash', 'travel_pass']),
  friends: answer('Priya, Ellie M, Tom', ['Priya', 'Ellie M', 'Tom']),
  relatives: answer('dad in Gosport, nan', ['dad in Gosport', 'nan']),
  haunts: answer('Gunwharf, the skate park, library', ['Gunwharf', 'the skate park', 'library']),
  height: answer("5'4", { cm: 163 }),
  looks: answer('slim, brown shoulder length hair, glasses, nose stud', 'slim, brown shoulder length hair, glasses, nose stud'),
  clothes: answer('navy blazer, black puffer, white trainers', 'navy blazer, black puffer, white trainers'),
  bag_gone: answer('grey rucksack, charger gone, tablet left', 'grey rucksack, charger gone, tablet left'),
  checks_found: answer('nothing missing but charger. rang Ellies mum 8pm, not there', 'nothing missing but charger. rang Ellies mum 8pm, not there'),
  photo: answer('2', 'yes_ask_first'),
  search_ok: answer('yes', 'yes'),
  in_care: answer('no', 'no'),
  plans_orders: answer('none', ['none']),
}, {
  remarks: [
    { at: instant(now - 3_500_000), channel: 'sms', text: 'my girl isnt home from school and her phone is off, am i overreacting', why: 'first' },
    { at: instant(now - 600_000), channel: 'sms', text: 'someone saw her near the ferry at 6', why: 'news' },
  ],
  milestones: { greeted: instant(now - 3_500_000), should_ring: instant(now - 3_300_000) },
})

export const hard = conversation({
  ...starred.answers,
  red_flags: answer('not sure', 'unsure'),
  child_name: answer('Zoë Żółć-Đặng  <script>alert(1)</script>', 'Zoë Żółć-Đặng  <script>alert(1)</script>'),
  child_age: answer('9', { years: 9 }),
  last_seen_where: answer('=HYPERLINK("http://x","y")\n+1+cmd|calc', '=HYPERLINK("http://x","y")\n+1+cmd|calc'),
  last_seen_by: answer('أخته ليلى في البيت', 'أخته ليلى في البيت'),
  worry: answer(`${'x'.repeat(700)} ${'he said "no" & left; '.repeat(44)}`, null, 'as_said'),
  home_address: answer('dunno', null, 'not_known'),
  your_name: answer('skip', null, 'skipped'),
  mood: answer("'; DROP TABLE answers; --\u0000\u202Ehidden", "'; DROP TABLE answers; --\u0000\u202Ehidden"),
  accounts: answer('[]', []),
  health_self_harm: answer('she has lately', 'lately'),
}, { remarks: [{ at: now, channel: 'web', text: '</li><img src=x onerror=alert(1)>', why: 'danger' }] })

export const changed = conversation({
  ...starred.answers,
  child_age: {
    ...answer('sorry 15', { years: 15 }),
    before: [{ said: 'fourteen', value: { years: 14 }, at: instant(now - 900_000), channel: 'web', certainty: 'answered' }],
  },
  police_reference: answer('44260123456', '44260123456'),
}, {
  milestones: { rang: instant(now - 300_000) },
  archived: { old_question: answer('kept words', null, 'as_said') },
})

export const everyone = { bare, starred, full, hard, changed }
export const reports = Object.fromEntries(Object.entries(everyone).map(([name, one]) => [name, reportOf(one, facts)]))
