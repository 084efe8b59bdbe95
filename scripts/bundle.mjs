// Bundles the Node entry into dist/. Native and large parts stay outside and are loaded as they are.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export const bundle = async () => {
  const outfile = `${root}dist/node.mjs`
  await build({
    absWorkingDir: root, entryPoints: ['src/node.ts'], outfile, bundle: true, platform: 'node', target: 'node24', format: 'esm', sourcemap: true,
    jsx: 'automatic', jsxImportSource: 'hono/jsx', external: ['better-sqlite3', 'pdfkit', 'dejavu-fonts-ttf'], logLevel: 'warning',
    // Some of twilio's parts are CommonJS and ask for `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  return outfile
}
