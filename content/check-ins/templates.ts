/**
 * Texts that a worker may start from: drafts in our own words, in three tones. `{me}` is the name by which the child knows the sender, `{before}` the one whose place they take. None asks where, none
 * gives a day or an hour: a text can come late, and must still be right. None says when Childline answers:
 * its nights are not checked. Each is one plain text, and passes the rules beside it (objections.ts).
 */
import { draft, type Agreed, type Source } from '../shape.ts'

export type Tone = 'plain' | 'warm' | 'brief'
/** What it is for. `first`: asks whether it is safe to text here. `series_1` to `series_5`: one a day, each in other words. */
export type Use = 'first' | 'covering' | `series_${1 | 2 | 3 | 4 | 5}` | 'morning' | 'no_need_where' | 'thumbs_up' | 'free_number' | 'after_reply' | 'tell_first' | 'neutral'
export type Template = { tone: Tone; use: Use; text: string; source: Source; agreed: Agreed }

/** As the page names them. */
export const useNames: Readonly<Record<Use, string>> = {
  first: 'First: is it ok to text here?', covering: 'You cover for somebody: the first in your own name', series_1: 'First day', series_2: 'Second day', series_3: 'Third day', series_4: 'Fourth day', series_5: 'Fifth day',
  morning: 'In the morning', no_need_where: 'No need to say where', thumbs_up: 'A thumbs up is enough', free_number: 'With Childline’s number', after_reply: 'After they wrote', tell_first: 'Before the police are told what they wrote', neutral: 'Neutral: for a phone that somebody may watch',
}
export const toneNames: Readonly<Record<Tone, string>> = { plain: 'Plain', warm: 'Warm, as they text', brief: 'Brief' }

const appendix = '002 appendix 5; domain.md §6.3'
const of = (tone: Tone, use: Use, text: string, source: Source = appendix): Template => ({ tone, use, text, source, agreed: draft })
const asksFirst = 'domain.md §6.3 (NNEDV and others: ask again each time whether it is safe)'
const numberToo = '002 appendix 5 (numbers in the child’s phone); content/helplines'
const covers = 'design law 5 (a named person); domain.md §6.3 rules 4 and 12 (true, from somebody they can place)'
const tellsFirst = '002 §6.5.2; domain.md §6.3 rule 12 (tell them first)'
const watched = 'experience.md §3.2; design law 5'

export const templates = {
  first_plain: of('plain', 'first', 'Hi, it\'s {me}. Is it ok for me to text you on this number? 1 yes 2 not sure 3 no. Any answer is fine.', asksFirst),
  covering_plain: of('plain', 'covering', 'Hi, it\'s {me}. I work with {before}, who is off for a bit, so it\'s me for now. If you\'d rather wait, that\'s fine.', covers),
  plain_1: of('plain', 'series_1', 'Hi, it\'s {me}. I\'m not cross. I\'d like to know that you\'re ok. Any reply is good, even one word, whenever suits you.'),
  plain_2: of('plain', 'series_2', '{me} here. I\'ve been thinking about you. How are things? 1 ok 2 not ok 3 call me. Or just text anything you like.'),
  plain_3: of('plain', 'series_3', 'Hello from {me}. I\'m worried about you because I care about you. You\'re not in trouble. You can text me whenever you want to.'),
  plain_4: of('plain', 'series_4', 'It\'s {me}. If I\'m not the right one to talk to, that\'s fine. Tell me who is, and I\'ll ask them to text you.'),
  plain_5: of('plain', 'series_5', 'Hi, {me} again. There\'s food, a bed and a lift for you whenever you want them. You don\'t need to explain first.'),
  morning_plain: of('plain', 'morning', 'Good morning, it\'s {me}. I hope you slept ok. There\'s no need to write back, but I\'d be glad if you did.'),
  no_where_plain: of('plain', 'no_need_where', 'Hi, it\'s {me}. You don\'t need to say where you are, or why. Just a word to say how you are would be good.'),
  thumbs_plain: of('plain', 'thumbs_up', '{me} here. If you don\'t feel like talking, a thumbs up will do. If things aren\'t ok, a thumbs down.'),
  number_plain: of('plain', 'free_number', 'Hi, it\'s {me}. If it\'s hard to talk to me, you can ring 0800 1111. It\'s free, and you needn\'t give a name.', numberToo),
  reply_plain: of('plain', 'after_reply', 'It\'s {me}. Thank you for texting. Take your time. Is this an ok moment to text, or would later be better?'),
  tell_plain: of('plain', 'tell_first', '{me} here. What you told me matters. I need to share it with people who can help you be safe. Is there something you want to say first?', tellsFirst),
  neutral_plain: of('plain', 'neutral', 'Hi, it\'s {me}. How are you doing? It would be nice to hear from you when you have a minute.', watched),

  first_warm: of('warm', 'first', 'Hey, its {me}. Is this an ok number to text u on? 1 yes 2 not sure 3 no. If its a no thats fine x', asksFirst),
  covering_warm: of('warm', 'covering', 'Hey its {me}, I work with {before}, whos off for a bit. So its me texting for now. Happy to wait if u would rather x', covers),
  warm_1: of('warm', 'series_1', 'Hey its {me}. Im not cross with u. Just hoping ur alright. Text back any time, one word is plenty x'),
  warm_2: of('warm', 'series_2', 'Only me, {me}. Ur on my mind. No need to write loads. 1 ok 2 not ok 3 call me x'),
  warm_3: of('warm', 'series_3', 'Hiya its {me}. Bit worried about u, cos I care about u. Ur not in trouble. Id love to hear how u are, in ur own time x'),
  warm_4: of('warm', 'series_4', '{me} again. Some stuff is hard to say to me and thats ok. Is there someone else u would rather talk to? I can ask them x'),
  warm_5: of('warm', 'series_5', 'Still thinking of u, {me} here. Something warm to eat, a bed and a lift are there when u want them. Nothing to explain first x'),
  morning_warm: of('warm', 'morning', 'Morning u, its {me}. Hope u got some sleep. No need to reply, but Id love it if u did x'),
  no_where_warm: of('warm', 'no_need_where', 'Hey its {me}. Not asking where u are or who with. Just wondering how u are doing. Any word is good x'),
  thumbs_warm: of('warm', 'thumbs_up', 'Its {me}. Cant face talking? Send a thumbs up if ur alright or a thumbs down if ur not. Thats plenty x'),
  number_warm: of('warm', 'free_number', 'Hey its {me}. If its easier to talk to someone u dont know, 0800 1111 is free to ring. U can still text me as well x', numberToo),
  reply_warm: of('warm', 'after_reply', 'So glad u texted, its {me}. No rush at all. Is this an ok time to text or shall I try later? x'),
  tell_warm: of('warm', 'tell_first', 'Hey u, {me} here. What u said matters. I need to share it with people who can help u be safe. Want to say anything first? x', tellsFirst),
  neutral_warm: of('warm', 'neutral', 'Hey its {me}, hows things? Say hi when u get a sec x', watched),

  first_brief: of('brief', 'first', 'Hi, {me} here. Ok to text u on this? 1 yes 2 not sure 3 no', asksFirst),
  covering_brief: of('brief', 'covering', 'Its {me}, I work with {before}, whos off for a bit. Fine to wait if u like.', covers),
  brief_1: of('brief', 'series_1', 'Its {me}. Not cross. U ok? One word will do.'),
  brief_2: of('brief', 'series_2', '{me} here. How are u? 1 ok 2 not ok 3 call me'),
  brief_3: of('brief', 'series_3', 'Its {me}. I care how ur doing. Ur not in trouble.'),
  brief_4: of('brief', 'series_4', '{me} again. Someone else u would rather talk to? I can ask them.'),
  brief_5: of('brief', 'series_5', 'Its {me}. Bed, food or a lift: just say. No need to explain first.'),
  morning_brief: of('brief', 'morning', 'Morning, {me} here. Hope u slept. Reply if u like.'),
  no_where_brief: of('brief', 'no_need_where', 'Its {me}. No need to say where u are. Just how u are.'),
  thumbs_brief: of('brief', 'thumbs_up', '{me} here. Thumbs up if ur ok, thumbs down if not.'),
  number_brief: of('brief', 'free_number', 'Its {me}. If its hard to talk to me just now, 0800 1111 is free to ring.', numberToo),
  reply_brief: of('brief', 'after_reply', '{me} here. Thanks for that. Is this an ok time to text, or is another better?'),
  tell_brief: of('brief', 'tell_first', '{me} here. I need to share what u said with people who can help u be safe. Say anything u want first.', tellsFirst),
  neutral_brief: of('brief', 'neutral', 'Hi, {me} here. U around?', watched),
} as const satisfies Record<string, Template>
export type TemplateKey = keyof typeof templates
