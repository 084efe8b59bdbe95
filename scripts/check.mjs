// `npm run check`: types, lint, boundaries, laws and stories. Offline, under half a minute. The quick half of `npm test`.
import { lint, runTogether, types } from './run.mjs'

await runTogether([types, lint, { name: 'laws and stories', tool: 'vitest', args: ['run', '--project', 'quick'] }])
