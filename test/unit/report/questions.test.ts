/** The report's questions: short enough for a text, numbered as they are read, kind, sourced, and never lost. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minimum, onlyAfter, questions, rest } from '../../../content/questions/index.ts'
import { groups, type Question } from '../../../content/shape.ts'
import { back } from '../../../content/questions/back.ts'
import { doors } from '../../../content/questions/doors.ts'
import { road } from '../../../content/questions/road.ts'
import { young } from '../../../content/questions/young.ts'

const all = Object.entries(questions) as [string, Question][]
const ours = all.filter(([key]) => !(key in { ...road, ...back, ...doors, ...young }))

const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/
const septets = (text: string) => Array.from(text).reduce((n, c) => n + ('^{}\\[~]|€'.includes(c) ? 2 : 1), 0)
const filled = (text: string) => text.replaceAll('{child}', 'Bartholomews')

test('every question fits one text of GSM-7, with a name of twelve letters in it', () => {
  for (const [key, { sms }] of ours) {
    expect(filled(sms), key).toMatch(gsm)
    expect(septets(filled(sms)), key).toBeLessThanOrEqual(160)
    expect(sms.length, key).toBeLessThanOrEqual(140)
    expect(sms.replaceAll('{child}', ''), `${key}: unknown slot`).not.toMatch(/[{}]/)
  }
})

test('the numbers in a text are the order of the options', () => {
  for (const [key, { sms, options, type }] of ours) {
    if (!options) continue
    const numbered = [...sms.matchAll(/(?:^|[ ?:])(\d) ([A-Z][^\d]*?)(?= \d |[.]|$)/g)]
    expect(numbered.map((m) => Number(m[1])), key).toEqual(options.map((_, n) => n + 1))
    for (const [n, m] of numbered.entries()) {
      const option = options[n]!
      const named = [option.label, ...('also' in option ? option.also ?? [] : [])].map((text) => text.toLowerCase())
      const shown = m[2]!.trim().toLowerCase()
      expect(named.some((name) => name === shown || name.startsWith(shown) || shown.startsWith(name)), `${key} ${m[0]}`).toBe(true)
    }
    if (type === 'yes_no') expect(options.map((o) => o.value), key).toEqual(['yes', 'unsure', 'no'])
    expect(new Set(options.map((o) => o.value)).size, key).toBe(options.length)
  }
})

test('no option shares a way of saying it with another of the same question', () => {
  for (const [key, { options = [] }] of ours) {
    const ways = options.flatMap((o) => [...new Set([o.label.toLowerCase(), ...(o.also ?? [])])])
    expect(new Set(ways).size, key).toBe(ways.length)
    for (const o of options) for (const also of o.also ?? []) expect(also, key).toBe(also.toLowerCase())
  }
})

test('every question says why it is asked, in one text, and where it comes from', () => {
  for (const [key, question] of all) {
    expect(question.why, key).toMatch(/\w/)
    expect(question.source, key).toMatch(/\w/)
    expect(question.agreed, key).toEqual({ status: 'draft' })
  }
  for (const [key, { why, handlerAsks, hint, legend }] of ours) {
    expect(septets(filled(why)), key).toBeLessThanOrEqual(150)
    expect(filled(why), key).toMatch(gsm)
    expect(handlerAsks, key).toMatch(/\?/)
    expect(legend.length, key).toBeLessThanOrEqual(120)
    expect((hint ?? '').replaceAll('{child}', ''), key).not.toMatch(/[{}]/)
  }
})

test('red flags name answers that exist, and topics that have words', () => {
  const topics = ['self_harm', 'medical', 'taken', 'exploitation', 'violence', 'weapon', 'exposure', 'young_child', 'cannot_keep_safe', 'medicine', 'other']
  for (const [key, { redFlags = [], options, type }] of ours) {
    for (const flag of redFlags) {
      expect(topics, key).toContain(flag.topic)
      expect(type === 'age' ? ['ten_or_under'] : (options ?? []).map((o) => o.value), key).toContain(flag.when)
    }
  }
})

test('the words blame nobody, guess nobody\'s gender and ask for no password', () => {
  const banned = /abscond|awol|runaway|ran away|promiscu|wasting (police )?time|you should have|why did you|victim|lifestyle|attention.seeking|streetwise|\b(he|she|him|her|his|hers|son|daughter)\b/i
  for (const [key, q] of ours) {
    const said = [q.sms, q.legend, q.hint ?? '', q.why, q.label, q.handlerAsks ?? ''].join('\n')
    expect(said, key).not.toMatch(banned)
    for (const line of said.split(/[\n.]/)) if (/password|card number|PIN\b/i.test(line)) expect(line, key).toMatch(/never|no card numbers|keep those for the officer/i)
  }
})

test('all sixteen groups are there, and at most forty-two questions beside the ten of the minimum', () => {
  expect(groups.filter((group) => !all.some(([, q]) => q.group === group && q.kind === 'report'))).toEqual([])
  expect(minimum).toHaveLength(10)
  expect(minimum.filter((key) => !(questions[key] as Question).starred)).toEqual([])
  expect(ours.length - minimum.length).toBeLessThanOrEqual(42)
})

test('every question of ours is asked once: in the minimum, in the rest, or after a red flag', () => {
  const asked = [...minimum, ...rest.flatMap((part) => part.keys)]
  expect([...asked].sort()).toEqual(ours.map(([key]) => key).sort())
  for (const part of rest) for (const key of part.keys) expect(questions[key].group, key).toBe(part.group)
  for (const [key, after] of Object.entries(onlyAfter)) {
    const values = ((questions[after.question] as Question).options ?? []).map((o) => o.value)
    for (const value of after.values) expect(values, key).toContain(value)
  }
})

test('no key has vanished since it was first given out', () => {
  const path = new URL('../../golden/questions.txt', import.meta.url)
  expect(existsSync(path)).toBe(true)
  const golden = readFileSync(path, 'utf8').trim().split('\n')
  expect(golden.filter((key) => !(key in questions))).toEqual([])
  expect(Object.keys(questions).filter((key) => !golden.includes(key)), 'add new keys to test/golden/questions.txt').toEqual([])
})
