/** The book is what the service says today, and no place of any flow is without a story. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { families } from '../../content/danger/index.ts'
import { catalogues } from '../../content/languages/index.ts'
import { words } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import { bookFolder, makeBook } from '../../src/tools/book.ts'
import { plain } from '../../src/tools/book/markdown.ts'
import { outlineOf } from '../../src/tools/book/outline.ts'

let book: Awaited<ReturnType<typeof makeBook>>
beforeAll(async () => { book = await makeBook() })

test('the committed book is today\'s: run `npm run book` and read what changed', () => {
  const stale = Object.entries(book.pages).filter(([name, text]) => !existsSync(join(bookFolder, name)) || readFileSync(join(bookFolder, name), 'utf8') !== text).map(([name]) => name)
  expect(stale).toEqual([])
  expect(readdirSync(bookFolder).filter((name) => !(name in book.pages)), 'pages that nothing writes any more').toEqual([])
})

test('every place of every flow is in at least one story', () => {
  expect(book.missing).toEqual([])
})

test('every message, every question and every family stands in the book with its words', () => {
  const all = Object.values(book.pages).join('\n')
  expect(Object.keys(words).filter((key) => !all.includes(`**\`${key}\`**`))).toEqual([])
  expect(Object.keys(questions).filter((key) => !all.includes(`**\`ask.${key}\`**`))).toEqual([])
  expect(families.filter(({ key }) => !book.pages['danger.md']?.includes(`### ${key}\n`)).map(({ key }) => key)).toEqual([])
})

test('every draft in another language stands beside its English, marked a draft', () => {
  const page = book.pages['languages.md'] ?? ''
  for (const { messages, questions: put } of Object.values(catalogues)) {
    for (const [key, said] of [...Object.entries(messages), ...Object.entries(put).map(([key, one]) => [`ask.${key}`, one] as const)]) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? ''
      expect([row.includes(plain(said?.sms ?? '')), row.includes('**draft**')], key).toEqual([true, true])
    }
  }
})

test('every place and every way of a flow is told in words, and every place or its group is in a picture', () => {
  for (const machine of Object.values(flows)) {
    const outline = outlineOf(machine)
    const text = book.pages[`${outline.id}.md`] ?? ''
    const pictures = [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, picture]) => picture).join('\n')
    const twin = text.slice(text.indexOf('## The same in words'), text.indexOf('## At any place'))
    expect(outline.places.filter(({ name }) => !twin.includes(`**${name}**`) && !twin.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
    expect(outline.places.filter(({ name, kind }) => kind !== 'question' && !new RegExp(`\\b${name}\\b`).test(pictures)).map(({ name }) => name)).toEqual([])
    expect(pictures).not.toMatch(/undefined|\[object|=>/)
  }
})

test('links between its pages lead somewhere', () => {
  for (const [name, text] of Object.entries(book.pages)) {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]*)(?:#[^)]*)?\)/g)) {
      if (target !== '') expect(target in book.pages || existsSync(join(bookFolder, target)), `${name} → ${target}`).toBe(true)
    }
    const anchors = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')))
    for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors.has(anchor), `${name} → #${anchor}`).toBe(true)
  }
})
