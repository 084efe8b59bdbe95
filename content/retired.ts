/**
 * Names that conversations in the store still carry and that the service no longer uses: question keys, milestones, waits, flows and
 * messages (test/golden/names.txt holds all that are in use). A name that vanishes without a line here turns the build red.
 *
 * `renamed`: what was kept under the old name is found under the new one. `retired`: nothing takes its place; an answer is archived
 * and still printed, a milestone is passed over, a wait that rings says nothing.
 */
export type Gone = { on: string; why: string }

/** `question old_key`: `{ to: 'new_key', on: '2026-11-22', why: '…' }`. */
export const renamed: Readonly<Record<string, Gone & { to: string }>> = {
  'message young_check_safe_word': { to: 'young_code_agreed', on: '2026-11-22', why: 'it answers both of the words that were agreed with a worker, and is named for that' },
}

export const retired: Readonly<Record<string, Gone>> = {
  'question which_flags': { on: '2026-11-22', why: 'no flow asked it: a sign is named in the answer to the first question, and in their own words' },
  'message broken': { on: '2026-11-22', why: 'nothing ever said it: a knock that cannot be taken is kept and answered when it is' },
  'message expired': { on: '2026-11-22', why: 'nothing ever said it: a web page that has run out says so itself' },
}
