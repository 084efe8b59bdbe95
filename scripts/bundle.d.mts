/** What the tools take from `bundle.mjs`. */
import type { Plugin } from 'esbuild'

/** How Node is told to run it. */
export const flags: string[]
export const bundle: (changes?: { folder?: string; plugins?: Plugin[] }) => Promise<string>
