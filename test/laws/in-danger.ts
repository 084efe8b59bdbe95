/** Law 1, and law 2 where it says who is told: danger in every place, with a rota and without. `by-text.test.ts` and `on-the-web.test.ts` try it. */
import { expect, test } from 'vitest'
import { words } from '../../content/messages/index.ts'
import { instant } from '../../src/vocabulary.ts'
import { aConcern, dangers, dangersFor, failures, isParents, knocks, type Places } from './places.ts'
import { anew, bodies, say, take, takeAttended } from './walk.ts'

/** At the unknown door one thing is asked in danger, and may be left unanswered: whom it is about (door.test.ts). */
const isAskedWho = (speaker: string, asked: string) => speaker === 'unknown' && (asked === 'about_whom' || asked === 'who_are_you')

export const dangerLaws = ({ channel, open, places }: Places) => {
  test('law 1: 999 is in the first reply, by every door', () => {
    for (const first of ['my son is missing', 'hello', 'im 14 and ive run away', 'theres a girl at my house thats not my child', 'MENU', 'READY', 'asdf', '?']) {
      expect(bodies(say(null, first, channel)), first).toContain('999')
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
      const inDanger = say(anew(s.conversation), dangers.adult[0] ?? '', s.channel)
      if (!inDanger) return false
      const on = (word: string) => say(inDanger.conversation, word, s.channel)
      return bodies(on('READY')).includes('/report/') && /101|999/.test(bodies(on('WORDS'))) && on('RUNG')?.conversation.milestones.rang !== undefined
        && on('GO ON')?.conversation.shown?.question !== 'rung_999' && on('hello?')?.conversation.shown?.question === 'rung_999'
    })).toEqual([])
  })
}

// ── Told, or not: the words with a rota and without (core/attended.ts) ───────

/** Says that some person reads, is told, or checks. */
const saysPeople = /\b(?:worker|person|someone|somebody|we)\b[^.]*\b(?:is|are|being|gets?|will be) told|\bworker\b[^.]*\breads?\b|to read this by/i
const saysNobody = /nobody here (?:checks|is checking)|no person is reading/i

export const toldLaws = ({ channel, places }: Places) => {
  test('law 2: nobody is told to wait, and no words promise that anyone is told', () => {
    for (const [key, message] of Object.entries(words)) {
      const text = 'web' in message && message.web ? `${message.sms} ${message.web}` : message.sms
      expect(text, key).not.toMatch(/wait (?:for )?24|we(?:'ve| have) told|someone has been told|a person is being told|we will (?:call|ring) you/i)
    }
  })

  test('law 2: with nobody on the rota no words say that anyone is told, whatever is said and whatever rings', () => {
    expect('A worker is being told now, to read this by 9:45pm.').toMatch(saysPeople)
    expect('If you may be in danger a worker reads it.').toMatch(saysPeople)
    for (const [key, message] of Object.entries(words)) {
      if (key.startsWith('told_')) continue
      const text = 'web' in message && message.web ? `${message.sms} ${message.web}` : message.sms
      expect(text, key).not.toMatch(saysPeople)
    }
    expect(failures(places, (s) => knocks(s).every((knock) => !saysPeople.test(bodies(take(s.conversation, knock, s.channel)))))).toEqual([])
  })

  test('law 1: with somebody on duty the answer to danger says by when they read it, in every place, where an alert goes with it and only there', () => {
    expect(failures(places, (s) => knocks(s).every((knock) => {
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
    expect(bodies(takeAttended(null, { kind: 'said', text: aConcern }, channel, later))).toContain('to read this by 9:30am Monday')
  })
}
