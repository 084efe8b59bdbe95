// `npm run check`: types, lint, boundaries, laws and stories. Offline; the aim is half a minute. The quick half of `npm test`.
import { availableParallelism } from 'node:os'
import { runTogether, typesAndLint } from './run.mjs'

// Nothing here waits for anything, so that a worker more than there are cores would only read the service once more.
const workers = String(availableParallelism())
await runTogether([typesAndLint, { name: 'laws and stories', tool: 'vitest', args: ['run', '--project', 'quick', '--maxWorkers', workers] }])
