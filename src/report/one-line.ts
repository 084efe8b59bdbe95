/** Words by others, made safe to stand on a line of ours: one line, no control marks, nothing that turns the line round. */

/** Control characters, and the marks that override direction: they could make a line read as what it is not. */
// oxlint-disable-next-line no-control-regex
const marks = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Line breaks become spaces, so that nothing said can begin a line: no false heading, and no formula in a spreadsheet. */
export const oneLine = (text: string) => text.toWellFormed().replace(/\s+/gu, ' ').replace(marks, '').replace(/ {2,}/gu, ' ').trim()
