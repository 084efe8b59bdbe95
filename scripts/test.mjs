// `npm test`: everything, nothing skipped. What each project holds is said in vitest.config.ts.
import { run } from './run.mjs'

await run('types', 'tsc', ['--noEmit'])
await run('lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'flows', 'content', 'test', 'scripts'])
const isWithoutBrowser = Boolean(process.env.SKIP_BROWSER)
await run('tests', 'vitest', isWithoutBrowser ? ['run', '--project', '!pages'] : ['run'])
if (isWithoutBrowser) console.log('SKIP_BROWSER is set: the pages were not looked at in a browser. CI refuses that.')
