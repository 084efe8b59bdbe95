/** How many of the alerts that stand open came from one place on the network: by a mark in the sealed sitting; no words are looked at, and none is left out. */
import type { AreaStore } from '../ports.ts'
import type { Alert } from '../vocabulary.ts'

/** Two in one house are no flood. */
const fewest = 3

/** By the alert's id, how many came from where it came from; only where they are several. */
export const togetherOf = async (store: AreaStore, open: readonly Alert[]): Promise<ReadonlyMap<string, number>> => {
  const marks = await Promise.all(open.map(async ({ id, conversation, forged }) => {
    const found = forged ? null : await store.open(conversation)
    return { id, mark: found?.state === 'here' ? found.conversation.network : undefined }
  }))
  const count = (mark: string) => marks.filter((one) => one.mark === mark).length
  return new Map(marks.flatMap(({ id, mark }) => (mark !== undefined && count(mark) >= fewest ? [[id, count(mark)] as const] : [])))
}
