/**
 * Imports point one way (docs/structure.md). This reads every import in the tree and compares it with the table;
 * a room that is not in the table fails, so that nobody can add one without saying where it stands.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** A room may import itself, and what stands here. `*` in packages: any. */
const rooms: { room: string; files: RegExp; may: string[]; packages: string[] }[] = [
  { room: 'vocabulary', files: /^src\/vocabulary(?:\.ts|\/)/, may: [], packages: [] },
  { room: 'content', files: /^content\//, may: [], packages: [] },
  { room: 'flows', files: /^flows\//, may: ['vocabulary', 'content'], packages: ['xstate'] },
  { room: 'core', files: /^src\/core\//, may: ['vocabulary', 'content'], packages: ['xstate', 'libphonenumber-js', 'sms-segments-calculator'] },
  { room: 'duty', files: /^src\/duty\//, may: ['vocabulary', 'content', 'core'], packages: [] },
  { room: 'episodes', files: /^src\/episodes\//, may: ['vocabulary', 'content', 'core'], packages: [] },
  { room: 'slack', files: /^src\/slack\//, may: ['vocabulary', 'content', 'core', 'duty', 'episodes', 'ports'], packages: [] },
  { room: 'report', files: /^src\/report\//, may: ['vocabulary', 'content', 'core'], packages: ['zod', 'pdfkit', 'hono'] },
  { room: 'ports', files: /^src\/ports\.ts$/, may: ['vocabulary'], packages: [] },
  { room: 'middle', files: /^src\/(turn|act|act\/.*|decide|decide\/.*|outbox|timers|inbox|sweep|redact)\.ts$/, may: ['vocabulary', 'ports', 'core', 'duty', 'episodes', 'slack', 'report', 'flows', 'content'], packages: [] },
  { room: 'store', files: /^src\/store\//, may: ['vocabulary', 'ports'], packages: ['drizzle-orm', 'better-sqlite3'] },
  { room: 'channels', files: /^src\/channels\//, may: ['vocabulary', 'ports'], packages: ['openid-client', 'zod', 'twilio', 'hono', '@slack/bolt'] },
  { room: 'assets', files: /^src\/assets\//, may: ['core'], packages: ['govuk-frontend'] },
  { room: 'pages', files: /^src\/pages\//, may: ['vocabulary', 'content', 'core', 'duty', 'episodes', 'report', 'assets'], packages: ['hono'] },
  { room: 'demo', files: /^src\/demo\//, may: ['vocabulary', 'ports', 'core', 'content'], packages: ['hono', 'zod', 'sms-segments-calculator'] },
  { room: 'http', files: /^src\/(http|http\/.*|settings|log)\.tsx?$/, may: ['vocabulary', 'ports', 'middle', 'channels', 'pages', 'report', 'demo', 'content', 'core', 'duty', 'episodes', 'slack'], packages: ['hono', 'zod'] },
  // The two entries, and what both put together: it belongs to them, so nobody else may import it.
  { room: 'entries', files: /^src\/(node|worker|compose)\.ts$/, may: ['*'], packages: ['*'] },
  { room: 'tools', files: /^src\/tools\//, may: ['*'], packages: ['*'] },
  { room: 'scripts', files: /^scripts\//, may: ['*'], packages: ['*'] },
]

const root = new URL('../..', import.meta.url).pathname
const sources = globSync(['src/**/*.{ts,tsx}', 'flows/**/*.ts', 'content/**/*.ts'], { cwd: root })
const roomOf = (file: string) => rooms.find((r) => r.files.test(file))
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)]
    .map((m) => m[1] ?? m[2] ?? m[3] ?? '')

test('every source file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(2)
  expect(sources.filter((file) => !roomOf(file))).toEqual([])
})

test('imports point one way', () => {
  const wrong: string[] = []
  for (const file of sources) {
    const here = roomOf(file)
    if (!here) continue
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('node:')) continue
      if (specifier.startsWith('.')) {
        const there = roomOf(normalize(join(dirname(file), specifier)))
        if (!there) wrong.push(`${file} → ${specifier} (no such room)`)
        else if (there !== here && !here.may.includes(there.room) && !here.may.includes('*')) wrong.push(`${file} → ${there.room}`)
      } else {
        const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0] ?? ''
        if (!here.packages.includes('*') && !here.packages.includes(name)) wrong.push(`${file} → package ${name}`)
      }
    }
  }
  expect(wrong).toEqual([])
})
