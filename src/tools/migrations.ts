/**
 * `npm run migrations [name]`: lets drizzle-kit write what changed in the two schemas as SQL, makes new tables STRICT, and embeds all
 * of it in `store/migrations.ts`, because a bundle and a Worker carry no folder of SQL. Forward only: one that was published is never
 * edited.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const databases = { main: 'schema.ts', keys: 'keys-schema.ts' }

/**
 * Tables of long sealed rows keep their rowid: new ones are written at the end. The others lie in their key's own tree, one page less for
 * each write (decision 0007).
 */
const wide = new Set(['conversation', 'outbox', 'episode', 'sitting_key', 'root_key'])

const strict = (text: string) => text.replaceAll(/CREATE TABLE `(\w+)` \(([\s\S]*?)\n\);/g, (whole, name: string) =>
  whole.replace(/\n\);$/, `\n) STRICT${wide.has(name.replace('__new_', '')) ? '' : ', WITHOUT ROWID'};`))

const folderOf = (database: string) => `${root}src/store/migrations/${database}`

/** What the folder holds, as the embedded list should hold it. */
export const readFolder = (database: string) =>
  readdirSync(folderOf(database)).filter((file) => file.endsWith('.sql')).sort().map((file) => ({
    name: file.replace('.sql', ''),
    statements: readFileSync(`${folderOf(database)}/${file}`, 'utf8').split('--> statement-breakpoint').map((s) => s.trim()),
  }))

const embed = () => {
  const list = Object.fromEntries(Object.keys(databases).map((database) => [database, readFolder(database)]))
  writeFileSync(`${root}src/store/migrations.ts`,
    '/** Made by `npm run migrations` from the folder beside it; do not edit. A test compares the two. */\n' +
    'export type Migration = { name: string; statements: string[] }\n\n' +
    `export const migrations: { main: Migration[]; keys: Migration[] } = ${JSON.stringify(list, null, 2)}\n`)
}

const generate = (name: string) => {
  for (const [database, schema] of Object.entries(databases)) {
    execFileSync(`${root}node_modules/.bin/drizzle-kit`, ['generate', '--dialect', 'sqlite', '--name', name,
      '--schema', `./src/store/${schema}`, '--out', `./src/store/migrations/${database}`], { cwd: root, stdio: 'inherit' })
    for (const file of readdirSync(folderOf(database)).filter((f) => f.endsWith('.sql'))) {
      const path = `${folderOf(database)}/${file}`
      writeFileSync(path, strict(readFileSync(path, 'utf8')))
    }
  }
  embed()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate(process.argv[2] ?? 'change')
