/** A calm mother, to the child's return; and the same mother with one answer that is another. */
import { missing, type Parent } from '../shape.ts'

const script = (worry: string): Parent['script'] => [
  'Hello, my daughter was due home from school at half three and has not come back',
  'no',
  '1',
  '1 6 7',
  'her phone charger and her blue rucksack have gone',
  'Maya Grace Collins',
  '14',
  '4.15pm today',
  'outside Priory School, Fawcett Road',
  'her friend Leah',
  worry,
  'yes',
  '12 Alverstone Road, Southsea PO4 8JD',
  'Ruth Collins',
  'mum',
  'WORDS',
  '1',
  '4471 of today',
  'PC Adeyemi',
  'they are coming round by 11',
  'yes',
  'Leah says she was talking about her nan in Fareham',
  'READY',
]

const report = (worry: string): Parent['report'] => ({
  red_flags: ['no', 'No'],
  whereabouts: ['1', "I don't know where they are"],
  checks: ['1 6 7', 'Looked in their room, Rung and messaged them, Friends and their parents'],
  checks_found: ['her phone charger and her blue rucksack have gone', 'her phone charger and her blue rucksack have gone'],
  child_name: ['Maya Grace Collins', 'Maya Grace Collins'],
  child_age: ['14', '14'],
  last_seen_when: ['4.15pm today', '{today}, 4:15pm'],
  last_seen_where: ['outside Priory School, Fawcett Road', 'outside Priory School, Fawcett Road'],
  last_seen_by: ['her friend Leah', 'her friend Leah'],
  worry: [worry, worry],
  out_of_character: ['yes', 'Yes'],
  home_address: ['12 Alverstone Road, Southsea PO4 8JD', '12 Alverstone Road, Southsea PO4 8JD'],
  your_name: ['Ruth Collins', 'Ruth Collins'],
  your_relationship: ['mum', 'mum'],
  police_reference: ['4471 of today', '4471 of today'],
  police_officer: ['PC Adeyemi', 'PC Adeyemi'],
  police_next: ['they are coming round by 11', 'they are coming round by 11'],
})

const alsoSaid = [
  'Hello, my daughter was due home from school at half three and has not come back',
  'Leah says she was talking about her nan in Fareham',
]

export const calm: Parent = {
  name: 'a calm mother', script: script('she is never late and her exams have upset her'), report: report('she is never late and her exams have upset her'),
  alsoSaid, opening: missing,
}

export const calmButForOne: Parent = {
  name: 'the same mother with another worry', script: script('she fell out with her sister at breakfast'), report: report('she fell out with her sister at breakfast'),
  alsoSaid, opening: missing,
}
