// `npm run check`: types, lint, boundaries, laws and stories. Offline, under half a minute. The quick half of `npm test`.
import { run } from './run.mjs'

await run('types', 'tsc', ['--noEmit'])
await run('lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'flows', 'content', 'test', 'scripts'])
await run('laws and stories', 'vitest', ['run', '--project', 'quick'])
