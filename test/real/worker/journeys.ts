/** Two parents, as lists of what they text and what must be in the answer. They name no state, and no sentence stands here whole. */
type Lines = readonly (readonly [text: string, answer: RegExp])[]
export type Journey = { phone: string; area: string; wait: Lines; handover: Lines; after: Lines; report: Readonly<Record<string, string>> }

/** Out late becomes missing: he asks to be told to look again. The wait between `wait` and `handover` is rung by cron. */
export const father: Journey = {
  phone: '+447700900111', area: 'portsmouth',
  wait: [
    ['my son isnt home yet', /999/], ['no', /where they are/i], ['4', /How old/i], ['15', /NONE/], ['none', /look again/i], ['1', /to look again/i],
  ],
  handover: [
    ['no', /101/], ['1 7', /show anything/i], ['nothing', /full name/i], ['Tom Marsh', /last seen/i], ['4.15pm yesterday', /where/i],
    ['the bus stop on Priory Road', /who saw/i], ['his friend Sam', /worries you/i], ['he never stays out like this', /character/i],
    ['yes', /address/i], ['8 Francis Avenue, Southsea PO4 0AS', /your name/i], ['Dan Marsh', /who are you/i], ['dad', /\/report\//],
  ],
  after: [
    ['rung', /reference/i], ['4471 of today', /who did you speak/i], ['PC Adeyemi', /when/i], ['skip', /kind word/i], ['yes', /MENU/],
    ["he's home", /hurt or unwell/i], ['no', /101/], ['told them', /hurt or used/i], ['no', /72 hours/], ['his form tutor', /116000/],
  ],
  /** One value for each of what he was asked, written down before the first run. */
  report: {
    child_name: 'Tom Marsh', child_age: '15', last_seen_when: '4.15pm yesterday', last_seen_where: 'the bus stop on Priory Road', last_seen_by: 'his friend Sam',
    home_address: '8 Francis Avenue, Southsea PO4 0AS', your_name: 'Dan Marsh',
  },
}

/** Missing from the first text on, in the other area, at the same time; she does not know what many of the questions ask. */
export const mother: Journey = {
  phone: '+447700900222', area: 'gateshead', wait: [],
  handover: [
    ['hello, my daughter was due home at 6 and she isnt here', /999/], ['no', /where they are/i], ["I don't know where she is", /101/], ['none', /show anything|full name/i],
    ['Maya Collins', /how old/i], ['14', /last seen/i], ["don't know", /where/i], ["don't know", /who saw/i], ["don't know", /worries you/i],
    ['she was upset about exams', /character/i], ['not sure', /address/i], ['12 Stone Street, Gateshead NE10 9AA', /your name/i],
    ['Ruth Collins', /who are you/i], ['mum', /\/report\//],
  ],
  after: [
    ['no answer', /police station|101/i], ['1', /reference/i], ['none', /who did you speak/i], ['skip', /when/i], ['skip', /kind word/i], ['no', /MENU/],
    ['shes back', /hurt or unwell/i], ['no', /101/], ['told them', /hurt or used/i], ['no', /72 hours/], ["don't know", /116000/],
  ],
  report: {
    child_name: 'Maya Collins', child_age: '14', home_address: '12 Stone Street, Gateshead NE10 9AA', your_name: 'Ruth Collins',
  },
}
