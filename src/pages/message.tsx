/**
 * One message of the conversation, as a list item, and the same item as an event of the live stream.
 * Who speaks is said in words, not by side or colour alone (WCAG 1.3.1, 1.4.1).
 */
import type { ChatWord } from '../../content/pages.ts'
import type { PageWords } from '../core/page-words.ts'
import { Linked } from './linked.tsx'
import { markupOf } from './markup.ts'
import { InWords, useWords, wordsOf } from './words.ts'

export type ChatMessage = {
  /** Its number in the thread: its anchor on the page, and its id in the stream. */
  n: number
  who: 'us' | 'you'
  paragraphs: readonly string[]
  /** ISO 8601, UTC. */
  at: string
  /** As people read it, in the area's time: `4:02pm`. */
  timeText: string
}

type Item = { message: ChatMessage; words?: readonly ChatWord[] }

export const MessageItem = ({ message: { n, who, paragraphs, at, timeText }, words = [] }: Item) => {
  const { chat } = useWords()
  // Nothing left to say, because the form below says it: it keeps its number, from which the stream goes on.
  if (paragraphs.length === 0) return <li id={`m${n}`} data-n={n} hidden></li>
  return (
    <li id={`m${n}`} class={`app-message app-message--${who}`} data-n={n}>
      <p class="app-message__who"><b>{who === 'us' ? chat.us : chat.you}</b> <time datetime={at}>{timeText}</time></p>
      <div class="app-message__words">
        {paragraphs.map((p) => <p>{who === 'us' ? <Linked text={p} /> : labelOf(p, words)}</p>)}
      </div>
    </li>
  )
}

/** A pressed button is shown as what it said, not as the word it sent. */
const labelOf = (said: string, words: readonly ChatWord[]) => words.find((w) => w.word === said)?.label ?? said

/**
 * One event of `/chat/events`: `id` is the message's number, so that `Last-Event-ID` resumes where it broke.
 * `question`: the key that the page should be showing by now; another one makes it fetch itself anew.
 */
export const chatEvent = (message: ChatMessage, question: string | null, words: PageWords = wordsOf({ mode: 'demo' })) =>
  `id: ${message.n}\nevent: message\ndata: ${JSON.stringify({ html: markupOf(<InWords value={words}><MessageItem message={message} words={words.always} /></InWords>), question })}\n\n`

/** Keeps proxies from closing a quiet stream: sent at each look, every two seconds. */
export const heartbeat = ': still here\n\n'
