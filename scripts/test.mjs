// `npm test`: everything, nothing skipped. What each project holds is said in vitest.config.ts.
import { run } from './run.mjs'

await run('types', 'tsc', ['--noEmit'])
await run('lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'flows', 'content', 'test', 'scripts'])
await run('tests', 'vitest', ['run'])
