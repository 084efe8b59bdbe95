// Bundles the Node entry into dist/. Native and large parts stay outside and are loaded as they are.
// The torture names another file, and spoils what it bundles on purpose to see that it notices.
import { writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { prepare } from '../src/core/danger/rules.ts'

/** How the bundle is run, here, in the container, by systemd and in what measures it. A small young generation: a third less memory at the same speed. */
export const flags = ['--enable-source-maps', '--max-semi-space-size=4']

const root = fileURLToPath(new URL('..', import.meta.url))

/** Danger's rules are read once, here: reading them at each start would take a third of a second of it. */
const readDanger = {
  name: 'danger-rules-read-already',
  setup: (making) => making.onLoad({ filter: /[\\/]core[\\/]danger[\\/]prepared\.ts$/ }, () => ({ contents: `export const prepared = ${JSON.stringify(prepare())}`, loader: 'js' })),
}

/** What was compiled of it is kept beside it from its first start on: a seventh of every later one. Where that cannot be written, it is not. */
const entry = `import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
enableCompileCache(fileURLToPath(new URL('compiled', import.meta.url)))
await import('./service.mjs')
`

/** Makes `service.mjs` and what starts it, `node.mjs`, in a folder of their own; says where the latter is. */
export const bundle = async ({ folder = `${root}dist`, plugins = [] } = {}) => {
  await build({
    absWorkingDir: root, entryPoints: ['src/node.ts'], outfile: `${folder}/service.mjs`, bundle: true, platform: 'node', target: 'node24', format: 'esm', sourcemap: true,
    jsx: 'automatic', jsxImportSource: 'hono/jsx', external: ['better-sqlite3', 'pdfkit', 'dejavu-fonts-ttf'], logLevel: 'warning', plugins: [readDanger, ...plugins],
    // Some of twilio's parts are CommonJS and ask for `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  })
  const file = `${folder}/node.mjs`
  writeFileSync(file, entry)
  return file
}
