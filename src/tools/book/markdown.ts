/** Small pieces of Markdown, so that the pages of the book read as what they say. */

/** People's words on one line: nothing in them may become formatting. */
export const plain = (text: string) => text.replaceAll('\n', ' / ').replace(/([\\*_`<>|[\]])/g, '\\$1')
export const code = (text: string) => `\`${text}\``
/** A text as it arrives, its own lines kept. */
export const quoted = (text: string) => text.split('\n').map((line) => `> ${plain(line)}`.trimEnd()).join('  \n')
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
/** A page: its parts with one blank line between. */
export const page = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().filter((part) => part !== '').join('\n\n')}\n`
/** The address that GitHub gives a heading. */
export const anchor = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')

export const generated = '<!-- Written by `npm run book`. Change the words in `content/`, the way in `flows/`, and run it again. -->'
