/**
 * What a file exports, another one uses: what is left over after a change is found here, not by whoever reads it next. Values only: a type
 * may stand beside the function that gives it.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const files = globSync(['src/**/*.{ts,tsx}', 'flows/**/*.ts', 'content/**/*.ts', 'test/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'], { cwd: root })
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

/** Read as whole modules by drizzle-kit, which writes the migrations from them. */
const readWhole = new Set(['src/store/schema.ts', 'src/store/keys-schema.ts'])

const users = new Map<string, Set<string>>()
for (const [file, text] of textOf) {
  for (const word of new Set(text.match(/[\w$]+/g) ?? [])) users.set(word, (users.get(word) ?? new Set()).add(file))
}
const exported = [...textOf].filter(([file]) => !readWhole.has(file)).flatMap(([file, text]) =>
  [...text.matchAll(/^export (?:async )?(?:const|function\*?) ([\w$]+)/gm)].map(([, name = '']) => ({ file, name })))
const usersOf = ({ file, name }: { file: string; name: string }) => [...(users.get(name) ?? [])].filter((user) => user !== file)

test('what is exported is used elsewhere', () => {
  expect(exported.length).toBeGreaterThan(500)
  expect(exported.filter((one) => usersOf(one).length === 0).map(({ file, name }) => `${file} ${name}`)).toEqual([])
})
