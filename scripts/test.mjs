// `npm test`: everything, nothing skipped. What each project holds is said in vitest.config.ts.
import { lint, runTogether, types } from './run.mjs'

const isWithoutBrowser = Boolean(process.env.SKIP_BROWSER)
await runTogether([types, lint])
await runTogether([{ name: 'tests', tool: 'vitest', args: isWithoutBrowser ? ['run', '--project', '!pages'] : ['run'] }])
if (isWithoutBrowser) console.log('SKIP_BROWSER is set: the pages were not looked at in a browser. CI refuses that.')
