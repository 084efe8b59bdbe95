/** What the tools take from `bundle.mjs`. */
import type { Plugin } from 'esbuild'

export const bundle: (changes?: { outfile?: string; plugins?: Plugin[] }) => Promise<string>
