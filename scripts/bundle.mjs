// Bundles the Node entry into dist/. Native and large parts stay outside and are loaded as they are.
// The torture names another file, and spoils what it bundles on purpose to see that it notices.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

/** How the bundle is run, here, in the container, by systemd and in what measures it. A small young generation: a third less memory at the same speed. */
export const flags = ['--enable-source-maps', '--max-semi-space-size=4']

const root = fileURLToPath(new URL('..', import.meta.url))

export const bundle = async ({ outfile = `${root}dist/node.mjs`, plugins = [] } = {}) => {
  await build({
    absWorkingDir: root, entryPoints: ['src/node.ts'], outfile, bundle: true, platform: 'node', target: 'node24', format: 'esm', sourcemap: true,
    jsx: 'automatic', jsxImportSource: 'hono/jsx', external: ['better-sqlite3', 'pdfkit', 'dejavu-fonts-ttf'], logLevel: 'warning', plugins,
    // Some of twilio's parts are CommonJS and ask for `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  })
  return outfile
}
