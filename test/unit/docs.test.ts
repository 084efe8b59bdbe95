/** The pages for people: their links lead somewhere, every decision is in the index, and no machine of ours is named in them. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { doorNames } from '../../src/log.ts'

const root = new URL('../..', import.meta.url).pathname
const find = (pattern: string) => globSync(pattern, { cwd: root })
const pages = [...find('docs/**/*.md'), ...find('*.md'), ...find('deploy/*'), '.env.example', 'Containerfile']
const textOf = (page: string) => readFileSync(join(root, page), 'utf8')

test('the pages that a serious project owes are there', () => {
  for (const page of ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/structure.md', 'docs/threat-model.md',
    'docs/data-protection.md', 'docs/operating.md', 'docs/decisions/README.md', 'deploy/windowlight.service', 'deploy/Caddyfile']) {
    expect(pages).toContain(page)
  }
})

test.each(pages)('%s: links lead somewhere', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((m) => m[1] ?? '')
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
})

test.each(pages)('%s names no folder of the machine it was written on', (page) => {
  expect(textOf(page)).not.toMatch(/(?:^|[\s`'"(])\/(?:work|tmp|root|home)\//m)
})

test('every door stands on the page of doors', () => {
  expect(doorNames.filter((door) => !textOf('docs/doors.md').includes(door))).toEqual([])
})

test('every command stands in the README', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const commands = Object.keys(scripts).filter((name) => !name.startsWith('pre') || !Object.hasOwn(scripts, name.slice(3)))
  expect(commands.length).toBeGreaterThan(10)
  expect(commands.filter((name) => !new RegExp(`npm (?:run (?:--silent )?)?${name}\\b`).test(textOf('README.md')))).toEqual([])
})

test('every decision stands in the index, and has context, decision and consequences', () => {
  const files = globSync('docs/decisions/[0-9]*.md', { cwd: root })
  expect(files.length).toBeGreaterThanOrEqual(5)
  for (const file of files) {
    expect(textOf('docs/decisions/README.md')).toContain(`(${file.split('/').at(-1)})`)
    for (const part of ['**Context.**', '**Decision.**', '**Consequences.**']) expect(textOf(file), file).toContain(part)
  }
})

test('no page claims that anyone has agreed or checked', () => {
  for (const page of pages) expect(textOf(page), page).not.toMatch(/\b(approved|verified|signed off|agreed) by [A-Z]/)
})
