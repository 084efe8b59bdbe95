/**
 * The stylesheets and scripts, under names that change when they do. They are string modules (`scripts/assets.mjs` writes
 * them) so that Node, a bundle and a Worker can serve them without a file system.
 */
import { devScript } from '../assets/built/dev-script.ts'
import { devStyle } from '../assets/built/dev-style.ts'
import { script } from '../assets/built/script.ts'
import { style } from '../assets/built/style.ts'
import { assetHeaders } from './headers.ts'

export type Asset = { path: string; type: string; body: string }

const assets: readonly Asset[] = [style, script, devStyle, devScript]

export const assetPaths = { style: style.path, script: script.path, devStyle: devStyle.path, devScript: devScript.path }

/** `/assets/<name>.<hash>.<kind>`. The demo's own two are not served in live. */
export const assetAt = (path: string, mode: 'demo' | 'live'): { body: string; headers: Record<string, string> } | null => {
  const found = assets.find((a) => a.path === path)
  if (!found || (mode === 'live' && (found === devStyle || found === devScript))) return null
  return { body: found.body, headers: assetHeaders(found.type) }
}
