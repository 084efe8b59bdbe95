/** What the bundle carries in place of this file (scripts/bundle.mjs): the rules, read already. From the sources they are read anew. */
export const prepared: { rules: string; small: string } | null = null
