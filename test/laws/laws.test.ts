/** The laws of design §2, each tried in every place that can be reached, for every role and channel. */
import { expect, test } from 'vitest'
import { questions as every } from '../../content/questions/index.ts'
import type { Question } from '../../content/shape.ts'
import { words } from '../../content/messages/index.ts'
import { flows } from '../../flows/index.ts'
import { findPlace } from '../../src/core/step.ts'
import { segments } from '../../src/core/sms.ts'
import { instant } from '../../src/vocabulary.ts'
import { bodies, everyWord, say, sayUnread, take, takeAttended, walk, type Stand } from './walk.ts'

const questions: Record<string, Question> = every
const stands = walk()
const open = stands.filter((s) => s.conversation.ended === undefined)
/** One stand for each place, role and channel: enough for laws that do not depend on how one came there. */
const places = [...new Map(open.map((s) => [`${s.flow} ${s.place} ${s.role} ${s.channel} ${s.conversation.shown?.changing ?? ''}`, s])).values()]
const named = (s: Stand) => `${s.role} by ${s.channel}: ${s.flow} ${s.place} [${s.path.slice(-3).join(' > ')}]`
const failures = (among: readonly Stand[], law: (s: Stand) => boolean) => among.filter((s) => !law(s)).slice(0, 5).map(named)
const isParents = (s: Stand) => s.flow === 'parent'

const dangers = {
  adult: ['a man grabbed her and pushed her into his car', 'he said he is going to kill himself tonight', 'shes been stabbed'],
  child: ['im going to kill myself tonight', 'he has locked me in and wont let me leave', 'ive taken loads of pills'],
}
/** At the unknown door one thing is asked in danger, and may be left unanswered: whom it is about (test/laws/door.test.ts). */
const isAskedWho = (speaker: string, asked: string) => speaker === 'unknown' && (asked === 'about_whom' || asked === 'who_are_you')
const dangersFor = (s: Stand) => (s.conversation.speaker === 'young_person' ? dangers.child : dangers.adult)

test('every place is walked', () => {
  const distinct = new Set(stands.map((s) => `${s.flow} ${s.place}`))
  process.stdout.write(`${distinct.size} places; ${stands.length} stands over ${new Set(stands.map((s) => s.role)).size} roles and 2 channels\n`)
  expect(distinct.size).toBeGreaterThan(70)
  const asked = new Set(stands.map((s) => s.conversation.shown?.question))
  const inFlows = new Set(Object.values(flows).flatMap((flow) => [...JSON.stringify(flow.config).matchAll(/"question":"(\w+)"/g)].map((m) => m[1] ?? '')))
  expect([...inFlows].filter((key) => !asked.has(key) && key in questions && key !== 'which_flags'), 'questions of a flow that the walk never reached').toEqual([])
})

test('law 1: 999 is in the first reply, by every door', () => {
  for (const channel of ['sms', 'web'] as const) {
    for (const first of ['my son is missing', 'hello', 'im 14 and ive run away', 'theres a girl at my house thats not my child', 'MENU', 'READY', 'asdf', '?']) {
      expect(bodies(say(null, first, channel)), first).toContain('999')
    }
  }
})

test('law 1: danger is heard in every place, answered with fixed words, told to people, and stops our asking', () => {
  expect(failures(open, (s) => dangersFor(s).every((text) => {
    const took = say(s.conversation, text, s.channel, s.channel === 'web' ? s.conversation.shown?.question : undefined)
    const asked = took?.conversation.shown?.question
    return took !== null && bodies(took).includes('999') && took.conversation.milestones.danger !== undefined
      && Object.keys(took.conversation.raised).length > 0 && (asked === undefined || asked === 'rung_999' || isAskedWho(took.conversation.speaker, asked))
      && took.conversation.remarks.some((r) => r.text === text && r.why === 'danger')
  }))).toEqual([])
})

test('law 1: an alert is raised once for one topic; a repeat joins it', () => {
  expect(failures(open, (s) => {
    const text = dangersFor(s)[0] ?? ''
    const first = say({ ...s.conversation, raised: {} }, text, s.channel)
    const second = first && say(first.conversation, text, s.channel)
    return first?.alerts.length === 1 && second?.alerts.length === 0 && bodies(second).includes('999')
  })).toEqual([])
})

test('law 1: danger stops us asking, never her reporting', () => {
  expect(failures(places.filter(isParents), (s) => {
    const inDanger = say(s.conversation, dangers.adult[0] ?? '', s.channel)
    if (!inDanger) return false
    const on = (word: string) => say(inDanger.conversation, word, s.channel)
    return bodies(on('READY')).includes('/report/') && /101|999/.test(bodies(on('WORDS'))) && on('RUNG')?.conversation.milestones.rang !== undefined
      && on('GO ON')?.conversation.shown?.question !== 'rung_999' && on('hello?')?.conversation.shown?.question === 'rung_999'
  })).toEqual([])
})

test('law 1: a red flag acts however it is given: in its turn, by CHANGE, by the page of another question', () => {
  for (const [key, question] of Object.entries(questions)) {
    for (const flag of question.redFlags ?? []) {
      if (!question.options || question.kind !== 'report') continue
      const number = String(question.options.findIndex((o) => o.value === flag.when) + 1)
      const wrong = failures(places.filter((s) => s.channel === 'web' && s.flow === 'parent' && s.place !== 'asking_confirm_gleaned'), (s) => {
        const { raised: _, ...rest } = s.conversation
        const took = say({ ...rest, raised: {}, shown: null }, number, 'web', key)
        return (took?.alerts ?? []).some((alert) => alert.topic === flag.topic || alert.severity === 'emergency')
      })
      expect(wrong, `${key} = ${flag.when}`).toEqual([])
    }
  }
})

test('law 2: before they say that they rang, every text to a parent says that the police do not know', () => {
  expect(failures(open.filter((s) => isParents(s) && s.channel === 'sms'), (s) =>
    ['hello', 'WHY', 'MENU', 'BACK', 'skip', '1'].every((text) => {
      const took = say(s.conversation, text, 'sms')
      if (!took || took.conversation.milestones.rang !== undefined || took.conversation.milestones.returned !== undefined || took.conversation.flow !== 'parent') return true
      return took.sends.length > 0 && took.sends.some(({ body }) => /police not told yet/i.test(body))
    }))).toEqual([])
})

test('law 2: the report can be handed over from every place, whatever is known', () => {
  expect(failures(open.filter(isParents), (s) => bodies(say(s.conversation, 'READY', s.channel)).includes('/report/'))).toEqual([])
})

test('law 2: REPORT moves towards the call from every place before it', () => {
  expect(failures(open.filter((s) => isParents(s) && s.conversation.milestones.rang === undefined && s.conversation.milestones.returned === undefined), (s) => {
    const took = say(s.conversation, 'REPORT', s.channel)
    return took?.conversation.milestones.should_ring !== undefined && /101/.test(bodies(took))
  })).toEqual([])
})

test('law 2: nobody is told to wait, and no words promise that anyone is told', () => {
  for (const [key, message] of Object.entries(words)) {
    const text = 'web' in message && message.web ? `${message.sms} ${message.web}` : message.sms
    expect(text, key).not.toMatch(/wait (?:for )?24|we(?:'ve| have) told|someone has been told|a person is being told|we will (?:call|ring) you/i)
  }
})

// ── Told, or not: the words with a rota and without (core/attended.ts) ───────

/** Says that some person reads, is told, or checks. */
const saysPeople = /\b(?:worker|person|someone|somebody|we)\b[^.]*\b(?:is|are|being|gets?|will be) told|\bworker\b[^.]*\breads?\b|to read this by/i
const saysNobody = /nobody here (?:checks|is checking)|no person is reading/i
const knocks = (s: Stand, texts: readonly string[]) => [
  ...texts.map((text) => ({ kind: 'said' as const, text, ...(s.channel === 'web' && s.conversation.shown ? { question: s.conversation.shown.question } : {}) })),
  ...s.waits.map((wait) => ({ kind: 'rang' as const, wait })),
]
const said = (s: Stand) => [dangersFor(s)[0] ?? '', aConcern]
const aConcern = 'im 15 and i cut myself'
const ordinary = ['1', 'REPORT', 'can my mum see this']

test('law 2: with nobody on the rota no words say that anyone is told, whatever is said and whatever rings', () => {
  expect('A worker is being told now, to read this by 9:45pm.').toMatch(saysPeople)
  expect('If you may be in danger a worker reads it.').toMatch(saysPeople)
  for (const [key, message] of Object.entries(words)) {
    if (key.startsWith('told_')) continue
    const text = 'web' in message && message.web ? `${message.sms} ${message.web}` : message.sms
    expect(text, key).not.toMatch(saysPeople)
  }
  expect(failures(places, (s) => knocks(s, [...said(s), ...ordinary]).every((knock) => !saysPeople.test(bodies(take(s.conversation, knock, s.channel)))))).toEqual([])
})

test('law 1: with somebody on duty the answer to danger says by when they read it, in every place, where an alert goes with it and only there', () => {
  expect(failures(places, (s) => knocks(s, [...said(s), ...ordinary]).every((knock) => {
    const took = takeAttended(s.conversation, knock, s.channel)
    const raised = (took?.alerts ?? []).filter(({ severity }) => severity !== 'service').map(({ severity }) => severity)
    const told = [...bodies(took).matchAll(/to read this by (\d+:\d\d[ap]m)/g)].length
    const answered = took?.sends.some(({ key }) => /(?:^|\+)(?:danger|concern)_/.test(key)) ?? false
    return told === (raised.length > 0 && answered ? 1 : 0) && !saysNobody.test(bodies(took))
  }))).toEqual([])
})

test('law 1: nothing of it where nobody is on duty in time, though somebody is on the rota', () => {
  const later = (severity: string) => (severity === 'emergency' ? null : instant(Date.parse('2026-11-23T09:30:00Z')))
  expect(failures(places, (s) => dangersFor(s).every((text) => {
    const body = bodies(takeAttended(s.conversation, { kind: 'said', text }, s.channel, later))
    return body.includes('999') && !/being told now|to read this by/.test(body)
  }))).toEqual([])
  expect(bodies(takeAttended(null, { kind: 'said', text: aConcern }, 'sms', later))).toContain('to read this by 9:30am Monday')
})

test('words fit with somebody on duty too: GSM-7, two segments, and no more texts than without', () => {
  const wrong = places.filter((s) => s.channel === 'sms').flatMap((s) => knocks(s, [...said(s), ...ordinary]).flatMap((knock) => {
    const sends = takeAttended(s.conversation, knock, 'sms')?.sends ?? []
    const most = Math.max(take(s.conversation, knock, 'sms')?.sends.length ?? 0, sends.some(({ key }) => /danger|concern/.test(key)) ? 2 : 1)
    return sends.length > most || sends.some(({ body }) => segments(body).encoding !== 'GSM-7' || segments(body).segments > 2 || /\{\w+\}|undefined|null/.test(body)) ? [sends.map(({ body }) => body).join(' | ')] : []
  }))
  expect([...new Set(wrong)].slice(0, 5)).toEqual([])
})

test('law 3: never silent: every text in every place has an answer, and so has nonsense', () => {
  for (const text of ['hello?', '', '😀😀', 'x'.repeat(1600), '__proto__', "'; DROP TABLE conversations; --", '<script>alert(1)</script>', 'مرحبا', '\0\0', 'thank you', ...everyWord]) {
    expect(failures([...places, ...stands.filter((s) => s.conversation.ended !== undefined)], (s) => (say(s.conversation, text, s.channel)?.sends.length ?? 0) > 0), JSON.stringify(text.slice(0, 20))).toEqual([])
  }
})

test('law 3: one message, one answer; danger may take two', () => {
  for (const text of ['1', 'no', 'about 4', ...everyWord]) {
    expect(failures(places.filter((s) => s.channel === 'sms'), (s) => {
      const took = say(s.conversation, text, 'sms')
      const isDanger = took?.sends.some(({ key }) => /danger|concern/.test(key)) ?? false
      return (took?.sends.length ?? 0) <= (isDanger ? 2 : 1)
    }), text).toEqual([])
  }
})

test('law 3: never stuck: from every place an end or a person is reached by ordinary words', () => {
  const isEnd = (s: Stand['conversation']) => s.ended !== undefined || ['whileMissing', 'withThem', 'practitioner'].includes(String(s.place))
  expect(failures(places, (s) => {
    let conversation = s.conversation
    for (let i = 0; i < 120; i += 1) {
      if (isEnd(conversation)) return true
      const question = conversation.shown?.question
      const reply = question === 'rung' || question === 'rung_999' ? 'RUNG' : question === 'about_whom' ? 'OTHER' : question === 'who_are_you' ? '1' : question === 'young_start' ? '2' : question === undefined ? (conversation.flow === 'parent' ? 'REPORT' : 'GO ON') : 'skip'
      const took = say(conversation, reply, s.channel)
      if (!took) return false
      conversation = took.conversation
    }
    return false
  })).toEqual([])
})

test('law 3: a finished conversation opens the front door again; a friend who has told may add to it', () => {
  const ended = stands.filter((s) => s.conversation.ended !== undefined)
  expect(ended.length).toBeGreaterThan(3)
  expect(failures(ended, (s) => {
    const took = say(s.conversation, 'hello again', s.channel)
    return (took?.conversation.id !== s.conversation.id || s.flow === 'someone_else') && bodies(took).includes('999')
  })).toEqual([])
})

test('law 6: an answer belongs to the question that was shown, wherever the machine has moved since', () => {
  expect(failures(open.filter((s) => isParents(s) && s.channel === 'web'), (s) => {
    const took = say(s.conversation, 'a green scarf with owls', 'web', 'clothes')
    const others = Object.entries(took?.conversation.answers ?? {}).filter(([key, a]) => key !== 'clothes' && a.said.includes('owls'))
    return took?.conversation.answers['clothes']?.said === 'a green scarf with owls' && others.length === 0
  })).toEqual([])
})

test('law 6: a question that has not left is answered by nobody: a text belongs to the last one that had', () => {
  const unread = open.filter((s) => s.channel === 'sms' && s.conversation.shown !== null && s.conversation.shownBefore?.question !== s.conversation.shown.question)
  expect(unread.length).toBeGreaterThan(100)
  for (const text of ['nan', '1', 'yes', 'he likes the park']) {
    expect(failures(unread, ({ conversation }) => {
      const { shown, shownBefore } = conversation
      const key = shown?.question ?? ''
      const took = sayUnread(conversation, text, shown?.sent ?? [])
      if (!took || took.sends.length === 0 || !shown?.sent?.length) return false
      // A second yes to what was read back says nothing new.
      const isYesAgain = shownBefore?.question === 'confirm_gleaned' && (text === '1' || text === 'yes')
      const isKept = (given: string | undefined) => given?.split('\n').includes(text) === true
      const inBox = isKept(took.conversation.answers[shownBefore?.question ?? '']?.said)
      // A sitting of its own has boxes of its own.
      const box = took.conversation.id !== conversation.id || JSON.stringify(took.conversation.answers[key]) === JSON.stringify(conversation.answers[key])
      return box && (isYesAgain || inBox || took.conversation.remarks.some((r) => r.text === text) || took.conversation.id !== conversation.id)
    }), text).toEqual([])
  }
})

test('law 6: a form that showed no question answers none', () => {
  expect(failures(open.filter((s) => s.channel === 'web'), (s) => {
    const took = take(s.conversation, { kind: 'said', text: 'a green scarf with owls' }, 'web')
    return took !== null && Object.values(took.conversation.answers).every(({ said }) => !said.includes('owls'))
  })).toEqual([])
})

test('WHY gives the reason of the question that is on the screen, in every place', () => {
  const asking = open.filter((s) => s.conversation.shown !== null)
  expect(asking.length).toBeGreaterThan(300)
  expect(failures(asking, (s) => {
    const took = say(s.conversation, 'WHY', s.channel)
    const reason = (questions as Record<string, { why: string }>)[s.conversation.shown?.question ?? '']?.why.split('{')[0] ?? '?'
    return bodies(took).includes(reason.trim())
  })).toEqual([])
})

test('nobody who is young is told that we ask for the police', () => {
  expect(failures(open.filter((s) => s.conversation.speaker === 'young_person'), (s) => !/police/i.test(bodies(say(s.conversation, 'WHY', s.channel))))).toEqual([])
})

test('law 6: BACK and CHANGE put the earlier question, keep what stood, and return', () => {
  expect(failures(open.filter((s) => isParents(s) && Object.keys(s.conversation.answers).length > 3 && !s.conversation.shown?.changing
    // "Are they home?" "Back": that is an answer.
    && s.place !== 'asking_back_yet'), (s) => {
    const asked = say(s.conversation, 'BACK', s.channel)
    const key = asked?.conversation.shown?.question
    if (!asked || key === undefined || asked.conversation.shown?.changing !== true) return false
    const kept = say(asked.conversation, 'skip', s.channel)
    return JSON.stringify(kept?.conversation.answers[key]) === JSON.stringify(s.conversation.answers[key]) && (kept?.sends.length ?? 0) > 0
  })).toEqual([])
})

test('one truth: from answers and milestones alone the same place is found', () => {
  const settled = open.filter((s) => !s.conversation.shown?.changing)
  expect(failures(settled, (s) => {
    const again = findPlace(flows[s.conversation.flow], s.conversation, s.conversation.heard)
    return JSON.stringify(again.place) === JSON.stringify(s.conversation.place)
  })).toEqual([])
})

test('words fit: every text that any place can send is GSM-7 and at most two segments', () => {
  const texts = places.filter((s) => s.channel === 'sms').flatMap((s) => ['1', '2', 'no', 'hmm', ...everyWord].flatMap((text) => say(s.conversation, text, 'sms')?.sends ?? []))
  const timers = open.filter((s) => s.channel === 'sms').flatMap((s) => s.waits.flatMap((wait) => take(s.conversation, { kind: 'rang', wait }, 'sms')?.sends ?? []))
  const wrong = [...texts, ...timers].filter(({ body }) => {
    const { encoding, segments: count } = segments(body)
    return encoding !== 'GSM-7' || count > 2 || /\{\w+\}|undefined|null|\[object/.test(body)
  })
  expect(texts.length).toBeGreaterThan(500)
  expect([...new Set(wrong.map(({ key, body }) => `${key}: ${body}`))].slice(0, 5)).toEqual([])
})
