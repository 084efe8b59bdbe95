// Builds the stylesheets and scripts of the pages into string modules under src/assets/built/, which are committed:
// Node, a bundle and a Worker serve them without a file system. `node scripts/assets.mjs`; with --check it writes nothing and
// exits 1 where what is committed differs (test/unit/pages/assets.test.ts does the same).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { compile, NodePackageImporter } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))

const stylesheet = async (source) => {
  const { css } = compile(`${root}src/assets/${source}`, {
    style: 'compressed', importers: [new NodePackageImporter(root)], quietDeps: true, charset: false,
  })
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome90', 'firefox90', 'safari15'] })
  return code.trim()
}

const script = async (source) => {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/assets/${source}`], absWorkingDir: root, bundle: true, minify: true, write: false, format: 'iife',
    target: 'es2021', legalComments: 'none', charset: 'utf8',
  })
  return outputFiles[0].text.trim()
}

const kinds = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' }
const parts = [
  { file: 'style', constant: 'style', kind: 'css', name: 'site', make: () => stylesheet('style.scss') },
  { file: 'script', constant: 'script', kind: 'js', name: 'site', make: () => script('client.ts') },
  { file: 'dev-style', constant: 'devStyle', kind: 'css', name: 'demo', make: () => stylesheet('dev-style.scss') },
  { file: 'dev-script', constant: 'devScript', kind: 'js', name: 'demo', make: () => script('dev-client.ts') },
]

/** Each module's path and text, as they should be. */
export const builtAssets = async () => Promise.all(parts.map(async ({ file, constant, kind, name, make }) => {
  const body = await make()
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const asset = { path: `/assets/${name}.${hash}.${kind}`, type: kinds[kind], body }
  const text = `/** Made by scripts/assets.mjs from src/assets; do not edit. */\nexport const ${constant} = {\n`
    + `  path: ${JSON.stringify(asset.path)},\n  type: ${JSON.stringify(asset.type)},\n  body: ${JSON.stringify(asset.body)},\n}\n`
  return { path: `src/assets/built/${file}.ts`, text }
}))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await builtAssets()
  const read = (path) => { try { return readFileSync(root + path, 'utf8') } catch { return '' } }
  const stale = made.filter(({ path, text }) => read(path) !== text)
  if (process.argv.includes('--check')) {
    for (const { path } of stale) process.stderr.write(`stale: ${path}\n`)
    if (stale.length > 0) process.exit(1)
  } else {
    mkdirSync(`${root}src/assets/built`, { recursive: true })
    for (const { path, text } of stale) writeFileSync(root + path, text)
    process.stdout.write(`${made.length} assets, ${stale.length} changed\n`)
  }
}
