/** Whose name, whose age, and which of two times: what is told of a neighbour's own child, a pupil in passing, or an earlier hour is not the missing child's. Counted too. */
import type { GleanKey } from '../../../../src/core/paragraph.ts'

const none = undefined
const minute = (at: string, precision = 'minute') => ({ at: `2026-11-21T${at}:00.000Z`, precision })
export const whose: [text: string, key: GleanKey, value: unknown][] = [
  // The writer's own, where they write of another's.
  ["I'm the neighbour. Ellie was out with my lad Kieran (9). When he looked round Ellie had gone. She's 7", 'child_name', 'Ellie'],
  ["I'm the neighbour. Ellie was out with my lad Kieran (9). When he looked round Ellie had gone. She's 7", 'child_age', { years: 7 }],
  ['My lad Kieran (9) has not come home', 'child_name', 'Kieran'], ['I had an argument with my daughter Ellie and she stormed out', 'child_name', 'Ellie'],
  ['Me and my son Kieran had a row and he ran out', 'child_name', 'Kieran'], ['I was in town with my daughter Ellie, 6, and I have lost her', 'child_name', 'Ellie'],
  // Somebody told of in passing, and somebody not to be mixed up with them.
  ["Student: Amara Obi, 13, left at break. A Year 9 called Jason, 14, claims he saw her", 'child_name', 'Amara Obi'],
  ["Student: Amara Obi, 13, left at break. A Year 9 called Jason, 14, claims he saw her", 'child_age', { years: 13 }],
  ["Nathan Price hes 15 (not our Lewis who's 12). Nathan is gone", 'child_name', 'Nathan Price'], ["Nathan Price hes 15 (not our Lewis who's 12). Nathan is gone", 'child_age', { years: 15 }],
  ["wor Jamie's 14, took off at 5. his mam's asking if wor Leah (she's 11) has heard from him", 'child_name', 'Jamie'], ["wor Jamie's 14, took off at 5. his mam's asking if wor Leah (she's 11) has heard from him", 'child_age', { years: 14 }],
  ["My daughter Ivy went out with Grace and Ruby at 2, they're all 13", 'child_age', { years: 13 }],
  // A time taken back, a time after it, an earlier day, a day to come, another who was brought back.
  ['My son is 13. He walked out at 3.15, no, sorry, I have looked at the message again and it was 2.50', 'last_seen_when', minute('14:50')],
  ['My son is 13. He had his dinner at one, came down at ten to four and went out', 'last_seen_when', minute('15:50')],
  ["My daughter is 15. Mrs Cole said she'd cancelled her on Thursday. I last saw her myself at 5.40pm", 'last_seen_when', minute('17:40')],
  ["My son is 13, he'll be 14 week on Friday. I saw him at the back door at 5pm", 'last_seen_when', minute('17:00')],
  ['My son is 14. Another lad Rio went after him but was brought back at 20:25', 'last_seen_when', none],
  // Who saw them, and who only says something of them.
  ['My son is 12. I left him at the gate about 6.45pm', 'last_seen_by', 'me'], ['My son is 12. His friend left him on his own', 'last_seen_by', none],
  ['My son is 12. I left him at the gate at 6.45pm. His mate Umar saw him on Thursday', 'last_seen_by', 'me'],
  ['My son is 17. CCTV has him leaving at 18:22', 'last_seen_by', 'CCTV'], ['My son is 12. I thought he was at nans', 'last_seen_by', none],
  ['My son is 8. I could see the pair of them from the window at twenty past 3', 'last_seen_by', 'me'], ['My son is 8. I could see the window at twenty past 3', 'last_seen_by', none],
  // Phones and times before.
  ["My son is 12. He's got no phone", 'phone_state', 'no_phone'], ["My son is 12. He's got no phone signal", 'phone_state', none], ['My son is 12. I have tried his telephone, which is turned off', 'phone_state', 'off'],
  ['My son is 15. It has not happened before', 'missing_before', 'no'], ['YP is 15. Sixth missing episode since May', 'missing_before', 'yes'], ['My son is 15. He did this in the summer', 'missing_before', 'yes'],
  // A friend's mother is no kin, and a map is no place that was gone to.
  ["My daughter is 14. I've spoken to both the girls and their mums", 'checks', ['friends']], ['My daughter is 14. I tried Find My and it shows the station', 'checks', none],
  ['My daughter is 14. I called the mother of Jakub', 'checks', ['friends']], ['My daughter is 14. I called the mother of Jakub', 'child_name', none], ["My daughter is 14. I called her mother", 'checks', ['family']],
]
