/** The script as a page: one short line after another in large type, and beneath each what the handler may ask (experience.md §5.1). */
import type { Report } from './model.ts'
import { scriptOf, type Line } from './script.ts'

const Say = ({ line }: { line: Line }) => (
  <li value={line.n}>
    <p class="aloud-say" dir="auto">{line.say}</p>
    {line.mayAsk && <p class="aloud-ask">They may ask: {line.mayAsk}</p>}
    {line.answer && <p class="aloud-ask" dir="auto">You can say: {line.answer}</p>}
    {line.note && <p class="aloud-ask">{line.note}</p>}
  </li>
)

/** Goes above the sheet or on a page of its own; left out in print. */
export const ReadAloud = ({ report }: { report: Report }) => {
  const { lines, ifAsked, close } = scriptOf(report)
  return (
    <section class="aloud" aria-labelledby="aloud">
      <h2 id="aloud">{report.stands === 'died' ? 'If you ring the police' : 'Words to read out'}</h2>
      <ol>{lines.map((line) => <Say line={line} />)}</ol>
      <h3>{report.stands === 'died' ? 'Whom to ask for' : 'Before you hang up'}</h3>
      <ol start={lines.length + 1}>{close.map((line) => <Say line={line} />)}</ol>
      {ifAsked.length > 0 && (
        <>
          <h3>If they ask</h3>
          <dl>{ifAsked.map((one) => (
            <>
              <dt>{one.asks}</dt>
              <dd dir="auto">{one.label}: {one.answer}</dd>
            </>
          ))}</dl>
        </>
      )}
    </section>
  )
}
