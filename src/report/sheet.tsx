/** The one-page sheet: A4 in the order of the call, with boxes to write in what the police give. Escaped by Hono JSX. */
import type { Child } from 'hono/jsx'
import { rowOfKey, type Report, type Row } from './model.ts'
import { oneLine } from './one-line.ts'
import { earlierOf, provenanceOf } from './plain.ts'
import { callOrder, channelWords, fixed, remarkWords } from './words.ts'

export const sheetStylePath = '/assets/sheet.css'

const Answer = ({ row }: { row: Row }) => {
  const small = provenanceOf(row)
  const unknown = row.reading === fixed.notKnown
  return (
    <div class={`sheet-row${row.flag ? ' sheet-row--flag' : ''}`}>
      <dt>{row.flag && <strong class="sheet-flag">! </strong>}{row.label}</dt>
      <dd>
        <span class={unknown ? 'sheet-unknown' : 'sheet-reading'} dir="auto">{oneLine(row.reading)}</span>
        {small && <small dir="auto">{` (${small})`}</small>}
        {earlierOf(row).map((was) => <small class="sheet-before" dir="auto">{was}</small>)}
      </dd>
    </div>
  )
}

const Rows = ({ title, rows }: { title: string; rows: Row[] }) => (rows.length === 0 ? null : (
  <section class="sheet-group">
    <h2>{title}</h2>
    <dl>{rows.map((row) => <Answer row={row} />)}</dl>
  </section>
))

/** Empty where it is to be written by hand; filled with what they have told us. */
const Box = ({ label, row }: { label: string; row?: Row | undefined }) => {
  const value = row && row.reading !== fixed.notKnown ? oneLine(row.reading) : ''
  return <div class="sheet-box"><dt>{label}</dt><dd dir="auto">{value || <span class="sheet-write">&nbsp;</span>}</dd></div>
}

const Boxes = ({ report }: { report: Report }) => (
  <section class="sheet-boxes" aria-label="To write in">
    <dl>
      <Box label={fixed.reference} row={rowOfKey(report, 'police_reference')} />
      <Box label={fixed.officer} row={rowOfKey(report, 'police_officer')} />
      {report.stands !== 'died' && <Box label={fixed.callTime} />}
      {report.stands !== 'died' && <Box label={fixed.nextTime} row={rowOfKey(report, 'police_next')} />}
    </dl>
  </section>
)

const Listed = ({ title, lines }: { title: string; lines: string[] }) => (lines.length === 0 ? null : (
  <section class="sheet-group">
    <h2>{title}</h2>
    <ul>{lines.map((line) => <li dir="auto">{line}</li>)}</ul>
  </section>
))

/** The sheet itself, for a page that brings its own frame. */
const Sheet = ({ report }: { report: Report }) => (
  <article class="sheet">
    <header class="sheet-banner">
      <p class="sheet-opening">{report.opening}</p>
      <h1 dir="auto">{oneLine(report.child)}</h1>
      {report.stands === 'died' ? <p>{report.standing}</p>
        : <p><strong>{report.force.emergency}</strong> in danger, else <strong>{report.force.otherwise}</strong> ({report.force.name}). {report.standing}</p>}
      {report.flags.length > 0 && <p class="sheet-flags" dir="auto"><strong>{fixed.flags}:</strong> {report.flags.join('; ')}</p>}
    </header>
    <Boxes report={report} />
    <div class="sheet-columns">
      {callOrder.map((key) => {
        const group = report.groups.find((one) => one.key === key)
        return group ? <Rows title={group.title} rows={group.rows} /> : null
      })}
      <Rows title="Earlier questions" rows={report.archived} />
      <Listed title={fixed.remarks} lines={report.remarks.map((remark) =>
        `${remark.when} ${channelWords[remark.channel]}, ${remarkWords[remark.why].toLowerCase()}: "${oneLine(remark.text)}"`)} />
      <Listed title={fixed.milestones} lines={report.milestones.map(({ when, words }) => `${when}: ${words}`)} />
      <Listed title={fixed.notAsked} lines={report.notAsked.length === 0 ? [] : [report.notAsked.map(({ label }) => label).join('; ')]} />
    </div>
    <footer class="sheet-foot">
      <p>{fixed.notPolice}: {report.reference}. Made {report.made.words}, {report.areaName}.{report.stands === 'died' ? '' : ` ${fixed.policeDecide}`}</p>
    </footer>
  </article>
)

/** Nothing in the sheet waits for anything, so that what Hono makes is a string at once. */
const documentOf = (page: { toString: () => string | Promise<string> }) => `<!doctype html>${String(page)}`

/** A whole document, neutral in its title, for printing and for where no page frames it. `children` go above the sheet. */
export const sheetPage = (report: Report, children?: Child): string => documentOf(
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Sheet – Windowlight</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="stylesheet" href={sheetStylePath} />
    </head>
    <body>
      {children}
      <main><Sheet report={report} /></main>
    </body>
  </html>,
)
