/** What the tests take from `worker-bundle.mjs`. */
export const bundleWorker: (folder: string, main?: string) => Promise<{ raw: number; gzip: number }>
export const startUpOf: (folder: string) => Promise<number>
export const figures: (size: { raw: number; gzip: number }, startUp: number) => string
