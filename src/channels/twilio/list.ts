/**
 * Reads people's texts from Twilio's list of messages, for the sweep; and blots out the words of one that has done its work.
 */
import type { E164, Inbound, Instant } from '../../vocabulary.ts'
import { instant } from '../../vocabulary.ts'
import type { ApiSettings } from './api.ts'
import { listMessages, withMessages } from './api.ts'
import type { Numbers } from './heard.ts'
import { heardText } from './heard.ts'

type Listed = { inbound: Inbound; fingerprint: string; sent: Instant }

/**
 * Inbound texts to `to` since `since`, every page. Ours are never among them: neither what we sent nor what one of our numbers
 * wrote to another. Throws where the list could not be read to its end.
 */
export const twilioInbox =
  (settings: ApiSettings & { numbers: Numbers }) =>
  async (to: E164, since: Instant): Promise<Listed[]> => {
    const answer = await listMessages(settings, { to, dateSentAfter: new Date(since) })
    if (answer.kind !== 'ok') throw new Error(`the list of texts could not be read: ${answer.kind === 'refused' ? `http ${answer.status}` : answer.kind}`)
    if (!answer.value) throw new Error('the list of texts has no end')
    return answer.value.flatMap((m) => {
      // The filter is a day wide on some accounts, so it is put again here.
      const sent = instant(m.dateSent?.getTime() ?? m.dateCreated.getTime())
      if (m.direction !== 'inbound' || m.to !== to || sent < since) return []
      const heard = heardText({ sid: m.sid, from: m.from, to: m.to, body: m.body, media: Number(m.numMedia) || 0 }, settings.numbers, sent)
      return heard ? [{ ...heard, sent }] : []
    })
  }

/** Takes the words of a text out of Twilio's records; the fact that one was sent stays. One that is still on its way is refused, and asked for later. */
export const redact = async (settings: ApiSettings, ref: string): Promise<'done' | 'gone' | 'later'> => {
  const answer = await withMessages(settings, (messages) => messages(ref).update({ body: '' }))
  if (answer.kind === 'ok') return 'done'
  return answer.kind === 'refused' && answer.status === 404 ? 'gone' : 'later'
}
