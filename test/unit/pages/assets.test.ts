/** What is committed under src/assets/built is what the sources make, and is small enough for a phone with one bar. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtAssets } from '../../../scripts/assets.mjs'
import { assetAt, assetPaths } from '../../../src/pages/assets.ts'

const root = new URL('../../..', import.meta.url).pathname
const gzipped = (path: string) => gzipSync(assetAt(path, 'demo')?.body ?? '', { level: 9 }).length

test('the committed assets are fresh: run node scripts/assets.mjs', async () => {
  const made = await builtAssets()
  expect(made.length).toBe(4)
  for (const { path, text } of made) expect(readFileSync(root + path, 'utf8') === text, path).toBe(true)
})

test('the stylesheet is at most 9 KB and the script at most 6 KB, gzipped', () => {
  expect(gzipped(assetPaths.style)).toBeGreaterThan(1000)
  expect(gzipped(assetPaths.style)).toBeLessThanOrEqual(9 * 1024)
  expect(gzipped(assetPaths.script)).toBeGreaterThan(1000)
  expect(gzipped(assetPaths.script)).toBeLessThanOrEqual(6 * 1024)
})

test('nothing of another house: no crown, no GDS Transport, no fonts or pictures to fetch, no storage', () => {
  const all = Object.values(assetPaths).map((path) => assetAt(path, 'demo')?.body ?? '').join('\n')
  expect(all.length).toBeGreaterThan(50_000)
  expect(all.match(/GDS Transport|@font-face|url\((?!["']?data:)[^)]*\)|[Cc]rown/g)).toBeNull()
  expect(all.match(/localStorage|sessionStorage|indexedDB|serviceWorker|document\.cookie/g)).toBeNull()
})

test('an asset is kept for good under a name that changes with it; the demo’s own are not served in live', () => {
  const style = assetAt(assetPaths.style, 'live')
  expect(style?.headers['Cache-Control']).toContain('immutable')
  expect(style?.headers['Content-Type']).toBe('text/css; charset=utf-8')
  expect(assetAt(assetPaths.devScript, 'demo')).not.toBeNull()
  expect(assetAt(assetPaths.devScript, 'live')).toBeNull()
  expect(assetAt('/assets/../package.json', 'demo')).toBeNull()
})
