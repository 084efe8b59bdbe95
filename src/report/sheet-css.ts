/** The style of the sheet: readable on a phone, two columns on one A4 side in print. Served at `/assets/sheet.css`. */

export const sheetCss = `
.sheet { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.4 system-ui, "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #0b0c0c; background: #fff; overflow-wrap: anywhere; }
.sheet h1 { margin: .2em 0; font-size: 1.7em; line-height: 1.15; }
.sheet h2 { margin: 0 0 .2em; padding-bottom: .1em; font-size: 1.1em; line-height: 1.2; border-bottom: 2px solid #0b0c0c; }
.sheet p, .sheet dl, .sheet dd, .sheet ul { margin: 0; }
.sheet ul { padding-left: 1.1em; }
.sheet-banner { padding: .6em .8em; border: 3px solid #0b0c0c; }
.sheet-opening { font-weight: 700; }
.sheet-group { margin-top: 1.2em; }
.sheet-row { padding: .3em 0; border-bottom: 1px solid #b1b4b6; }
.sheet-row dt { font-weight: 700; }
.sheet-row--flag { padding-left: .5em; border-left: 5px solid #0b0c0c; }
.sheet-flag { font-weight: 900; }
.sheet-unknown { font-style: italic; }
.sheet small { font-size: .85em; color: #383f43; }
.sheet-before { display: block; }
.sheet-boxes dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .5em; margin-top: .8em; }
.sheet-box { min-height: 3.2em; padding: .2em .4em; border: 2px solid #0b0c0c; }
.sheet-box dt { font-size: .85em; }
.sheet-box dd { font-weight: 700; }
.sheet-foot { margin-top: 1.2em; padding-top: .4em; border-top: 2px solid #0b0c0c; font-size: .9em; }
.aloud { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1.15rem/1.45 system-ui, "Noto Sans", "DejaVu Sans", Arial, sans-serif; overflow-wrap: anywhere; }
.aloud-numbers, .aloud-forms { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4em 1.2em; }
.aloud-numbers { font-weight: 700; }
.aloud-numbers a, .aloud-forms a { display: inline-block; padding: .4em 0; }
.aloud ol { padding-left: 1.6em; }
.aloud li { margin-bottom: 1em; }
.aloud-say { margin: 0; font-weight: 700; }
.aloud-ask { margin: .2em 0 0; }
.aloud dt { font-weight: 700; }
.aloud dd { margin: 0 0 .8em; }
@page { size: A4; margin: 8mm 9mm; }
@media print {
  html, body { margin: 0; background: #fff; }
  .sheet { max-width: none; padding: 0; font-size: 8.2pt; line-height: 1.25; }
  .sheet h1 { font-size: 14pt; margin: 0; }
  .sheet h2 { font-size: 9pt; margin: 0; padding: 0; border-bottom-width: 1px; break-after: avoid; }
  .sheet-banner { padding: 1.2mm 2mm; border-width: 1.5pt; }
  .sheet-opening { font-size: 9.5pt; }
  .sheet-boxes dl { grid-template-columns: repeat(4, 1fr); gap: 1.5mm; margin-top: 1.5mm; }
  .sheet-box { min-height: 8mm; padding: .4mm 1mm; border-width: 1pt; }
  .sheet-columns { columns: 2; column-gap: 4mm; margin-top: .5mm; }
  .sheet-group { margin-top: 1.2mm; }
  .sheet-row { padding: .15mm 0; border-bottom: 0; break-inside: avoid-column; }
  .sheet-row dt, .sheet-row dd { display: inline; }
  .sheet-row dt::after { content: ":\\00a0"; }
  .sheet-row--flag { padding-left: 1.2mm; border-left-width: 2pt; }
  .sheet small { font-size: 6.9pt; }
  .sheet-before { display: inline; }
  .sheet-before::before { content: " "; }
  .sheet-foot { margin-top: 1.5mm; padding-top: .5mm; border-top-width: 1pt; font-size: 7pt; }
  .aloud { display: none; }
}
`
