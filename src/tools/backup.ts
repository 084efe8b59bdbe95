/**
 * `npm run backup FILE`: both databases as they stood at one moment each, while the service runs: the words into FILE, the keys into
 * FILE.keys. Keep the two apart, and the keys at most 30 days: an old copy of them would bring back what was erased (design.md §4
 * *Sealed*).
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { keysBeside } from '../store/sqlite.ts'

export type Places = { path: string; keysPath: string }

/** Where the service keeps its files, by the one setting that says so. */
export const placesOf = (path = 'data/windowlight.db'): Places => ({ path, keysPath: keysBeside(path) })

/** The file is whole and on the disk before it has its name. */
export const settle = (part: string, file: string) => {
  for (const [from, flags] of [[part, 'r+'], [dirname(file), 'r']] as const) {
    const handle = openSync(from, flags)
    fsyncSync(handle)
    closeSync(handle)
    if (from === part) renameSync(part, file)
  }
}

/** One read transaction, so that writers neither wait nor make it begin again; compact, and without what was deleted. */
const copyOf = (from: string, file: string) => {
  const part = `${file}.part`
  rmSync(part, { force: true })
  // Its owner's alone from its first byte on: SQLite would make it as readable as anything else here, and fills an empty file as it is.
  closeSync(openSync(part, 'wx', 0o600))
  const source = new Sqlite(from, { readonly: true, fileMustExist: true })
  try {
    source.prepare('VACUUM INTO ?').run(part)
  } finally {
    source.close()
  }
  settle(part, file)
}

/** The words first: every key that they need was written before them, so it is in the later copy of the keys. */
export const backup = ({ path, keysPath }: Places, file: string) => {
  for (const target of [file, `${file}.keys`]) if (existsSync(target)) throw new Error(`${target} is there already. Name a new file.`)
  for (const source of [path, keysPath]) if (!existsSync(source)) throw new Error(`There is no database at ${source}.`)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  copyOf(path, file)
  copyOf(keysPath, `${file}.keys`)
}

/** Said where others may look into the folder: the files are shut, their names and times are not. */
const warningOf = (file: string) => ((statSync(dirname(file)).mode & 0o077) === 0 ? ''
  : `\nOthers on this machine may look into ${dirname(file)}. To shut it: chmod 700 ${dirname(file)}`)

/** Runs a tool that takes one file's name, and says in one line how it went. */
export const runTool = (name: string, work: (file: string) => void, done: (file: string) => string) => {
  const file = process.argv[2]
  try {
    if (!file) throw new Error(`Name the file: npm run ${name} FILE`)
    work(file)
    console.log(done(file))
  } catch (error) {
    console.error(error instanceof Error ? error.message : `The ${name} failed.`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runTool('backup', (file) => { backup(placesOf(process.env['DATABASE_PATH']), file) },
    (file) => `Kept in ${file} (the words, sealed) and ${file}.keys (their keys). Keep the two apart, and the keys at most 30 days.${warningOf(file)}`)
}
