// `npm test`: everything, nothing skipped. What each project holds is said in vitest.config.ts.
import { lint, runTogether, types } from './run.mjs'

const isWithoutBrowser = Boolean(process.env.SKIP_BROWSER)
// Types by the compiler itself: in the linter, where the quick half has them, they are still called an experiment.
// Side by side: while the first tests wait for their services and browsers, types and lint have the cores.
await runTogether([types, lint, { name: 'tests', tool: 'vitest', args: isWithoutBrowser ? ['run', '--project', '!pages'] : ['run'] }])
if (isWithoutBrowser) console.log('SKIP_BROWSER is set: the pages were not looked at in a browser. CI refuses that.')
