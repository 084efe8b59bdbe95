/**
 * (c) Many stored conversations, made by SQL: the rows of one that was really kept, sealed as they are, under new names. They do not open
 * there (a seal is bound to its place), but they weigh, spread and index as real ones do; the ones that are measured are real.
 */
import Sqlite from 'better-sqlite3'

/** Which columns of a copied row must differ. `$c`: the new conversation's id. */
const renamed: Record<string, Record<string, string>> = {
  conversation: { id: '$c' },
  inbound: { id: "'sms:' || $c || substr(t.id, -6)", conversation: '$c' },
  turn: { conversation: '$c', inbound: "'sms:' || $c || substr(t.inbound, -6)" },
  line: { hash: '$c', conversation: '$c' },
  heard: { conversation: '$c', line: '$c' },
  outbox: { id: "'sms:' || $c || substr(t.id, -8)", conversation: '$c', cause: "'sms:' || $c || substr(t.cause, -6)", line: '$c', state: "'delivered'" },
  audit: { who: '$c' },
}

/** Of a long evening the last two turns: most conversations are short. */
const turnsCopied = 2

const columnsOf = (file: Sqlite.Database, table: string) => (file.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)

const quoted = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`

/** Brings the file to at least `target` conversations. Nobody else may have it open. Returns how many there are. */
export const fillTo = (path: string, target: number): number => {
  const file = new Sqlite(path)
  const count = () => Number(file.prepare('SELECT count(*) FROM conversation').pluck().get())
  const missing = target - count()
  if (missing > 0) {
    for (const pragma of ['journal_mode = WAL', 'synchronous = OFF', 'cache_size = -200000', 'temp_store = MEMORY']) file.pragma(pragma)
    const template = file.prepare('SELECT id FROM conversation ORDER BY length(sealed) DESC LIMIT 1').pluck().get()
    const lastTurn = Number(file.prepare('SELECT max(n) FROM turn WHERE conversation = ?').pluck().get(template))
    const recent = `(SELECT inbound FROM turn WHERE conversation = ${quoted(template)} AND n > ${lastTurn - turnsCopied})`
    const which: Record<string, string> = {
      conversation: `t.id = ${quoted(template)}`, inbound: `t.id IN ${recent}`, turn: `t.inbound IN ${recent}`, line: `t.conversation = ${quoted(template)}`,
      heard: `t.conversation = ${quoted(template)} AND t.n IN (SELECT n FROM heard WHERE conversation = ${quoted(template)} ORDER BY n DESC LIMIT ${turnsCopied})`,
      outbox: `t.cause IN ${recent}`,
      audit: `t.who = (SELECT who FROM audit LIMIT 1) AND t.turn <= ${turnsCopied}`,
    }
    file.exec(`BEGIN; CREATE TEMP TABLE fresh AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${missing}) SELECT lower(hex(randomblob(11))) AS c FROM n ORDER BY c`)
    for (const [table, names] of Object.entries(renamed)) {
      const columns = columnsOf(file, table)
      const values = columns.map((column) => names[column]?.replaceAll('$c', 'fresh.c') ?? `t.${column}`)
      file.exec(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM fresh CROSS JOIN ${table} t WHERE ${which[table]}`)
    }
    file.exec('COMMIT; ANALYZE')
    file.pragma('wal_checkpoint(TRUNCATE)')
  }
  const now = count()
  file.close()
  return now
}
