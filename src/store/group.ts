/**
 * Group commit: all that wait at one moment share one transaction and one wait for the disk, each in its own savepoint, so that one that
 * fails fails alone. Nobody hears `kept` before the COMMIT has come back.
 */
import type Sqlite from 'better-sqlite3'
import type { Outcome, Statement } from './database.ts'
import { storeError } from './trouble.ts'

type Job = { statements: Statement[]; kept: (outcomes: Outcome[]) => void; failed: (error: unknown) => void }
type Tried = { job: Job; outcomes: Outcome[] } | { job: Job; error: unknown }

/** So many at most in one transaction: a longer one would hold up everything else in the process. */
const MOST = 128

export const groupCommits = (file: Sqlite.Database, run: (statement: Statement) => Outcome) => {
  let waiting: Job[] = []
  let count = 0
  const begin = file.prepare('BEGIN IMMEDIATE')
  const end = file.prepare('COMMIT')
  const undo = file.prepare('ROLLBACK')
  const save = file.prepare('SAVEPOINT one')
  const keep = file.prepare('RELEASE one')
  const back = file.prepare('ROLLBACK TO one')

  const attempt = (job: Job): Tried => {
    save.run()
    try {
      const outcomes = job.statements.map(run)
      keep.run()
      return { job, outcomes }
    } catch (error) {
      // A full disk may have undone everything already; then there is nothing to go back to, and all of them fail.
      if (!file.inTransaction) throw error
      back.run()
      keep.run()
      return { job, error }
    }
  }

  const together = (jobs: Job[]) => {
    let tried: Tried[]
    try {
      begin.run()
      tried = jobs.map(attempt)
      end.run()
      count += 1
    } catch (error) {
      if (file.inTransaction) undo.run()
      for (const job of jobs) job.failed(storeError(error))
      return
    }
    for (const result of tried) {
      if ('error' in result) result.job.failed(storeError(result.error))
      else result.job.kept(result.outcomes)
    }
  }

  const flush = () => {
    const jobs = waiting.splice(0, MOST)
    if (waiting.length > 0) setImmediate(flush)
    if (jobs.length > 0) together(jobs)
  }

  return {
    /** Waits for the end of this round of the event loop, so that whoever else is about to commit comes along. */
    commit: (statements: Statement[]) => new Promise<Outcome[]>((kept, failed) => {
      waiting.push({ statements, kept, failed })
      if (waiting.length === 1) setImmediate(flush)
    }),
    /** For the end: whoever waits goes down now. */
    finish: () => { while (waiting.length > 0) together(waiting.splice(0, MOST)) },
    count: () => count,
  }
}
