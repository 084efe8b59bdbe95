/** What stands above the sheet on a screen: the numbers, the words to read out, the other forms of the same report. Not printed. */
import { ReadAloud } from '../report/read-aloud.tsx'
import type { Report } from '../report/model.ts'

/** Whoever has lost a child needs somebody to talk to before a number to report by. */
const Numbers = ({ report: { stands } }: { report: Report }) => (stands === 'died' ? (
  <>
    <li><a href="tel:116123">116 123 Samaritans, to talk, at any hour</a></li>
    <li><a href="tel:116000">116 000 Missing People, for families, 9am to 11pm</a></li>
    <li><a href="tel:101">101 police</a></li>
    <li><a href="tel:999">999 in danger</a></li>
  </>
) : (
  <>
    <li><a href="tel:999">999 in danger</a></li>
    <li><a href="tel:101">101 to report a missing child</a></li>
    <li><a href="tel:116000">116 000 Missing People, 9am to 11pm</a></li>
  </>
))

/** `pdf`: `print` where no library makes one (a Worker): the print page stands in and says so. */
export const ReportTop = ({ report, token, pdf }: { report: Report; token: string; pdf: 'file' | 'print' }) => (
  <div class="aloud">
    <nav aria-label="Numbers to ring">
      <ul class="aloud-numbers">
        <Numbers report={report} />
        <li><a href="/leave" rel="nofollow noreferrer">Exit this page</a></li>
      </ul>
    </nav>
    <p>Anyone who has this link can read this page. It stops working after three days, or when you text UNSHARE.</p>
    <ul class="aloud-forms">
      <li>{pdf === 'file' ? <a href={`/report/${token}.pdf`}>As a PDF</a> : 'To keep it as a PDF, print this page and choose “Save as PDF”.'}</li>
      <li><a href={`/report/${token}.txt`}>As plain text</a></li>
      <li><a href={`/report/${token}.json`}>As data</a></li>
      <li><a href="/chat">Back to your messages</a></li>
    </ul>
    <ReadAloud report={report} />
  </div>
)
