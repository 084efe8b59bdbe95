/**
 * Slack's one door: verified first, then handed to Bolt as it is, and answered as soon as Bolt's listener has acknowledged it. Slack waits three
 * seconds and no longer; what goes on after the answer is handed to whoever keeps it alive (a Worker ends with its answer otherwise).
 */
import { refusalOfSignature, type SignatureRefused } from './signature.ts'

/** What Bolt takes (its ReceiverEvent), in the words that we use of it. */
export type SlackEvent = { body: Record<string, unknown>; retryNum?: number; retryReason?: string; ack: (answer?: unknown) => Promise<void> }
export type SlackDoor = {
  signingSecret: string
  realNow: () => number
  process: (event: SlackEvent) => Promise<void>
  background: (work: Promise<unknown>) => void
}
export type SlackRefused = SignatureRefused | 'too large' | 'not understood'
export type SlackReceived = { response: Response; refused?: SlackRefused }

/** Slack's own are some kilobytes; a view with all that it may hold stays under this. */
const largest = 1_000_000
/** Half a second for the way back. */
export const ackWithin = 2_500

const readBody = async (request: Request): Promise<Uint8Array | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return null
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength
    if (size > largest) {
      await reader.cancel()
      return null
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Events come as JSON, actions and views as JSON in a form, commands as a form. */
const bodyIn = (contentType: string, text: string): Record<string, unknown> | null => {
  try {
    if (contentType.includes('application/json')) {
      const body: unknown = JSON.parse(text)
      return isObject(body) ? body : null
    }
    const form = new URLSearchParams(text)
    const payload = form.get('payload')
    const body: unknown = payload === null ? Object.fromEntries(form) : JSON.parse(payload)
    return isObject(body) ? body : null
  } catch {
    return null
  }
}

const answerOf = (answer: unknown): Response => {
  if (answer === undefined || answer === null || answer === '') return new Response('', { status: 200 })
  return typeof answer === 'string' ? new Response(answer, { status: 200 }) : Response.json(answer)
}

const refuse = (status: number, refused: SlackRefused): SlackReceived => ({ response: new Response('', { status }), refused })

/** Until it is acknowledged, was broken off, or takes too long; the work itself goes on. */
const answered = async ({ process, background }: SlackDoor, event: Omit<SlackEvent, 'ack'>): Promise<Response> => {
  let acknowledge: (response: Response) => void = () => {}
  const acked = new Promise<Response>((resolve) => { acknowledge = resolve })
  const timer = setTimeout(() => acknowledge(new Response('', { status: 200 })), ackWithin)
  const work = process({ ...event, ack: async (answer) => acknowledge(answerOf(answer)) })
  background(work)
  // Broken off before it was acknowledged: Slack sends an event again, and shows a person that what they pressed did not work.
  work.then(() => acknowledge(new Response('', { status: 200 })), () => acknowledge(new Response('', { status: 500 })))
  try {
    return await acked
  } finally {
    clearTimeout(timer)
  }
}

export const receiveSlack = async (request: Request, door: SlackDoor): Promise<SlackReceived> => {
  const body = await readBody(request)
  if (body === null) return refuse(413, 'too large')
  const signed = { timestamp: request.headers.get('x-slack-request-timestamp'), signature: request.headers.get('x-slack-signature'), body }
  const refused = await refusalOfSignature(door.signingSecret, signed, door.realNow())
  if (refused !== null) return refuse(401, refused)
  const parsed = bodyIn(request.headers.get('content-type') ?? '', new TextDecoder().decode(body))
  if (parsed === null) return refuse(400, 'not understood')
  if (parsed['type'] === 'url_verification') return { response: Response.json({ challenge: typeof parsed['challenge'] === 'string' ? parsed['challenge'] : '' }) }
  if (parsed['ssl_check'] !== undefined) return { response: new Response('', { status: 200 }) }
  const retry = Number(request.headers.get('x-slack-retry-num') ?? 0)
  return { response: await answered(door, { body: parsed, ...(retry > 0 ? { retryNum: retry, retryReason: request.headers.get('x-slack-retry-reason') ?? '' } : {}) }) }
}
