/** What the test of freshness takes from `assets.mjs`. */
export const builtAssets: () => Promise<{ path: string; text: string }[]>
