/** A process that commits as fast as it can and says what was kept, until it is killed. */
import { openSqlite, type SqlitePlaces } from '../../../src/store/sqlite.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { at, begin, onward, said, sending, sms, turnOf } from '../../contracts/store.fixtures.ts'

const [, , where = '', round = ''] = process.argv
const area = areaCode('portsmouth')
const store = await openSqlite({ ...(JSON.parse(where) as SqlitePlaces), realNow: () => at(0) })
const here = store.area(area)

const talk = async (person: number) => {
  const line = sms(Number(round) * 100 + person)
  let { conversation } = await begin(here, area, line, { inbound: said(area, line, 'first', `sms:SM${round}-${person}`), sends: [] })
  for (let n = 0; ; n += 1) {
    conversation = onward(conversation)
    const knock = said(area, line, 'still nothing', `sms:SM${round}-${person}-${n}`)
    const sends = [sending(knock, conversation, 0)]
    const verdict = await here.commit(turnOf(conversation, knock, { heard: { text: 'still nothing', channel: 'sms' }, sends }))
    if (verdict === 'kept') process.stdout.write(`${knock.id}\n`)
  }
}
await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(talk))
