/** A Worker that lends its two databases to the contract, and itself plays one sitting, so that the sealing runs in workerd too. */
import { type D1, openD1 } from '../../../src/store/d1.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { at, begin, sms } from '../../contracts/store.fixtures.ts'

type Env = { DB: D1; KEYS: D1; MASTER_KEY: string }

const play = async ({ DB: db, KEYS: keys, MASTER_KEY: masterKey }: Env) => {
  const store = openD1({ db, keys, masterKey, realNow: () => at(0) })
  const area = areaCode('in-workerd')
  const here = store.area(area)
  const { conversation } = await begin(here, area, sms(), {}, 2)
  const again = openD1({ db, keys, masterKey, realNow: () => at(0) }).area(area)
  const found = await again.find(sms())
  const thread = await again.thread(conversation.id, 'adult')
  const wrongSide = await again.thread(conversation.id, 'child')
  const claimed = await again.outbox.claim(at(1), 5, 30)
  const forgotten = await again.forget({ ended: at(5), left: at(5) })
  return { found: found.state, thread: thread.length, wrongSide: wrongSide.length, claimed: claimed.map((row) => row.body), forgotten,
    after: (await again.find(sms())).state }
}

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default { fetch: async (_: Request, env: Env) => Response.json(await play(env)) }
