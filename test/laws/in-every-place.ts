/** Laws 2, 3 and 6 in every place, whoever is there. `by-text.test.ts` and `on-the-web.test.ts` try them, and have those of one channel alone. */
import { expect, test } from 'vitest'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import { findPlace } from '../../src/core/step.ts'
import { failures, isParents, type Places } from './places.ts'
import { bodies, everyWord, say, type Stand } from './walk.ts'

export const walkedLaw = ({ channel, stands }: Places) => {
  test('every place is walked', () => {
    const distinct = new Set(stands.map((s) => `${s.flow} ${s.place}`))
    process.stdout.write(`${distinct.size} places; ${stands.length} stands over ${new Set(stands.map((s) => s.role)).size} roles by ${channel}\n`)
    expect(distinct.size).toBeGreaterThan(70)
    const asked = new Set(stands.map((s) => s.conversation.shown?.question))
    const inFlows = new Set(Object.values(flows).flatMap((flow) => [...JSON.stringify(flow.config).matchAll(/"question":"(\w+)"/g)].map((m) => m[1] ?? '')))
    // A check-in goes to a telephone, and to no page.
    const notHere = new Set(channel === 'web' ? ['young_check_in'] : [])
    expect([...inFlows].filter((key) => !asked.has(key) && !notHere.has(key) && key in questions), 'questions of a flow that the walk never reached').toEqual([])
  })
}

export const reportLaws = ({ open }: Places) => {
  test('law 2: the report can be handed over from every place, whatever is known', () => {
    expect(failures(open.filter(isParents), (s) => bodies(say(s.conversation, 'READY', s.channel)).includes('/report/'))).toEqual([])
  })

  test('law 2: REPORT moves towards the call from every place before it', () => {
    expect(failures(open.filter((s) => isParents(s) && s.conversation.milestones.rang === undefined && s.conversation.milestones.returned === undefined), (s) => {
      const took = say(s.conversation, 'REPORT', s.channel)
      return took?.conversation.milestones.should_ring !== undefined && /101/.test(bodies(took))
    })).toEqual([])
  })
}

export const answerLaws = ({ stands, places }: Places) => {
  test('law 3: never silent: every text in every place has an answer, and so has nonsense', () => {
    for (const text of ['hello?', '', '😀😀', 'x'.repeat(1600), '__proto__', "'; DROP TABLE conversations; --", '<script>alert(1)</script>', 'مرحبا', '\0\0', 'thank you', ...everyWord]) {
      expect(failures([...places, ...stands.filter((s) => s.conversation.ended !== undefined)], (s) => (say(s.conversation, text, s.channel)?.sends.length ?? 0) > 0), JSON.stringify(text.slice(0, 20))).toEqual([])
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
    expect(ended.length).toBeGreaterThan(2)
    expect(failures(ended, (s) => {
      const took = say(s.conversation, 'hello again', s.channel)
      return (took?.conversation.id !== s.conversation.id || s.flow === 'someone_else') && bodies(took).includes('999')
    })).toEqual([])
  })
}

export const shownLaws = ({ open }: Places) => {
  test('WHY gives the reason of the question that is on the screen, in every place', () => {
    const asking = open.filter((s) => s.conversation.shown !== null)
    expect(asking.length).toBeGreaterThan(200)
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
}
