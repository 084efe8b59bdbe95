/**
 * Two runtimes, one service (design §4): what only Node has must not be reached from the Worker, by any road, and what only a Worker has
 * not from Node. The rooms' table cannot say this, because both entries may import anything.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
/** Every road from a file: imports, exports, imports for their effect, and those that wait until they are needed. Types are not roads. */
const roads = /(?:^|\n)\s*(?:import|export)\s(?!type\s)[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g

/** All files that a file leads to, and all packages. */
const reachedFrom = (entry: string) => {
  const files = new Set([entry])
  const packages = new Set<string>()
  for (const file of files) {
    for (const [, one, two, three] of readFileSync(join(root, file), 'utf8').matchAll(roads)) {
      const specifier = one ?? two ?? three ?? ''
      if (specifier.startsWith('.')) files.add(normalize(join(dirname(file), specifier)))
      else packages.add(specifier)
    }
  }
  return { files: [...files], packages: [...packages] }
}

const node = reachedFrom('src/node.ts')
const worker = reachedFrom('src/worker.ts')
const isOf = (name: string) => (specifier: string) => specifier === name || specifier.startsWith(`${name}/`)

test('the walk finds its way: each entry reaches the turn, its own driver, and what only it has', () => {
  for (const { files } of [node, worker]) {
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['src/turn.ts', 'src/compose.ts', 'flows/index.ts', 'content/questions/index.ts', 'src/pages/chat.tsx']))
  }
  expect(worker.files).toContain('src/store/d1.ts')
  expect(node.files).toEqual(expect.arrayContaining(['src/store/sqlite.ts', 'src/report/pdf.ts']))
  for (const name of ['better-sqlite3', 'pdfkit', '@hono/node-server']) expect(node.packages.filter(isOf(name)), name).not.toEqual([])
})

test('no road leads from the Worker to what only Node can load, nor to the other entry and its driver', () => {
  for (const name of ['better-sqlite3', 'pdfkit', '@hono/node-server', 'dejavu-fonts-ttf', 'esbuild', 'tsx']) {
    expect(worker.packages.filter(isOf(name)), name).toEqual([])
  }
  for (const file of ['src/node.ts', 'src/store/sqlite.ts', 'src/report/pdf.ts']) expect(worker.files).not.toContain(file)
})

test('of Node’s own modules the Worker reaches only those that workerd has', () => {
  expect(worker.packages.filter((name) => name.startsWith('node:')).sort()).toEqual(['node:async_hooks', 'node:crypto'])
})

test('the Worker’s own files ask nothing of a process', () => {
  const asking = worker.files.filter((file) => /\bprocess(?:\.\w|\[)|\bimport\.meta\.(?:dirname|filename)\b/.test(readFileSync(join(root, file), 'utf8')))
  expect(asking).toEqual([])
})

test('no road leads from Node to D1', () => {
  for (const file of ['src/worker.ts', 'src/store/d1.ts']) expect(node.files).not.toContain(file)
})

test('neither entry imports the other, and both compose by the same file', () => {
  for (const entry of ['src/node.ts', 'src/worker.ts']) expect(readFileSync(join(root, entry), 'utf8')).toMatch(/from '\.\/compose\.ts'/)
  expect(node.files).not.toContain('src/worker.ts')
})
