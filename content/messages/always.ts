/** The words that may come at any point: danger, help, the menu, going on by another road. All drafts. */
import { draft, messages } from '../shape.ts'

export const alwaysWords = messages({
  // ── Danger, an adult speaking ──
  danger_adult: {
    sms: 'That sounds like danger. Ring 999 now and say: a child is missing and in danger. Can\'t speak? On a mobile stay on, press 55; it doesn\'t give your place. I\'ve stopped asking.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  danger_adult_flag: {
    sms: 'Ring 999 now. Say: my child is missing and I think they\'re in danger. Then say which of those is true. I\'ve stopped asking so you can ring.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_adult_self_harm: {
    sms: 'Ring 999 now. Say: my child is missing and may end or hurt their life. Tell them about any note, plan or pills. Not your fault. I\'ve stopped asking.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_adult_medical: {
    sms: 'Ring 999 now. Say: a child needs medical help, what is wrong, and anything they took. I\'ve stopped asking so you can ring.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_adult_medicine: {
    sms: 'Ring 999 now. Say: my child is missing and hasn\'t got the medicine they need, such as an inhaler or insulin. Say which, and when they need it. I\'ve stopped asking.',
    source: '002 Part A; domain.md §2 group 1 (what, and when it matters)', safety: true, agreed: draft,
  },
  danger_adult_young_child: {
    sms: 'So young: ring 999 now. Say: my child is missing, and their age. Look again where a small child hides or sleeps while you ring. I\'ve stopped asking.',
    source: '002 Part A (ten or under); domain.md §3.2', safety: true, agreed: draft,
  },
  danger_adult_young_kept: {
    sms: 'So young: ring 999 now if you fear they may be hurt, hidden or taken abroad, else 101 now. Say their age, who has them, where, and what was agreed. I\'ve stopped asking.',
    source: '002 Part A (ten or under; suspicion of abduction), §8.2, §9.7', safety: true, agreed: draft,
  },
  danger_adult_water: {
    sms: 'Ring 999 now. Say their age, what water is near, and if they are autistic or don\'t talk. Send someone to the water first: canal, river, pond, pool. Then roads and railway. I\'ve stopped asking.',
    source: '002 Part A; autismsafetycouncil.org, search water first (read 22 Nov 2026, unverified)', safety: true, agreed: draft,
  },
  danger_adult_taken: {
    sms: 'Ring 999 now. Say: my child has been taken, by whom if you know, when, which way, any car. I\'ve stopped asking so you can ring.',
    source: '002 Part A (suspicion of abduction), §8.2', safety: true, agreed: draft,
  },
  danger_adult_violence: {
    sms: 'If anyone is in danger, ring 999 now. Can\'t speak? On a mobile ring 999, stay on and press 55; it doesn\'t give your place. I\'ve stopped asking.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
  danger_adult_now: {
    sms: 'Ring 999 now. Police, fire, ambulance: they\'ll ask which. Can\'t speak? On a mobile stay on and press 55; it doesn\'t give your place.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
  danger_adult_back_hurt: {
    sms: 'Ring 999, or go to A&E, if it may be serious. If less so ring 111. Stay with them. I\'ve stopped asking.',
    source: '002 §6.7.5; domain.md §3.6', safety: true, agreed: draft,
  },
  // ── Danger, somebody who saw it or knows of it, or of whom we do not know who they are: no word that only a parent would understand ──
  danger_other: {
    sms: 'That sounds like danger. Ring 999 now if you can. Say where, who, and what is happening. Can\'t speak? On a mobile stay on, press 55; it doesn\'t give your place. Keep yourself safe.',
    source: 'design law 1; 002 §11; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  danger_other_self_harm: {
    sms: 'Ring 999 now. Say who may end or hurt their life, and where. Tell of any note, plan or pills. Stay near if it\'s safe for you.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_other_medical: {
    sms: 'Ring 999 now and ask for an ambulance. Say where, what is wrong, and anything they took. Stay near if it\'s safe.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_other_medicine: {
    sms: 'Ring 999 now. Say who hasn\'t got the medicine they need, such as an inhaler or insulin, where they are if you know, and when they need it.',
    source: '002 Part A; domain.md §2 group 1 (what, and when it matters)', safety: true, agreed: draft,
  },
  danger_other_taken: {
    sms: 'Ring 999 now. Say where, which way, what each one looks like, any car and its plate. Don\'t follow or go up to anyone.',
    source: '002 Part A, §8.2, §11', safety: true, agreed: draft,
  },
  danger_other_young_child: {
    sms: 'Ring 999 now. Say a small child is missing or alone, how old, where, and when last seen. Are they with you? Stay there, warm and in sight of others; don\'t walk or drive off with them.',
    source: '002 Part A (ten or under)', safety: true, agreed: draft,
  },
  danger_other_now: {
    sms: 'Ring 999 now. Police, fire, ambulance: you\'re asked which. Can\'t speak? On a mobile stay on and press 55; it doesn\'t give your place.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },

  concern_other: {
    sms: 'Thank you for telling me. If it may be happening now, ring 999. If not, 101 answers day and night.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
  concern_adult: {
    sms: 'Thank you for saying so. If it may be happening now, ring 999. Please tell the call handler too.',
    source: 'design law 1', safety: true, agreed: draft,
  },
  concern_adult_taken: {
    sms: 'Then ring 101 now: say who has them, where, and what was agreed. 999 if you fear they may be hurt, hidden or taken abroad.',
    source: '002 Part A (suspicion of abduction), §8.2, §9.7', safety: true, agreed: draft,
  },
  concern_adult_flag_unsure: {
    sms: 'Not sure is reason enough to ring. Ring 999 if your gut says danger, else 101. There is no 24-hour wait. Nobody here checks that you ring.',
    attended: { from: 'now', sms: 'Not sure is reason enough to ring. Ring 999 if your gut says danger, else 101. There is no 24-hour wait. Text RUNG after, or a worker is told.' },
    source: 'design law 2, §3 Parent ①', safety: true, agreed: draft,
  },

  // ── Where somebody is on duty and an alert goes with the answer ──
  told_emergency: {
    sms: 'A worker is being told now, to read this by {read_soon}. Don\'t wait for that: ring 999.',
    source: 'design law 1 (an alert with its clock); reliability.md §6 row 5 (0, 5, 15, 30 minutes)', safety: true, agreed: draft,
  },
  told_emergency_late: {
    sms: 'A worker was told, but I can\'t say that they have read it. Don\'t wait: ring 999 now.',
    source: 'design law 1; law 2 (say plainly what nobody has confirmed)', safety: true, agreed: draft,
  },
  /** Comes unasked, and only to a phone that is safe to text: it opens in words that say nothing on a lock screen. */
  told_unreached: {
    sms: 'Hi again. One thing I said has not worked: no worker here has been reached yet, and I can\'t say when. Please don\'t wait for that: ring 999 now. Can\'t talk? On a mobile stay on and press 55.',
    source: 'design law 1; law 2 (say plainly what nobody has confirmed); law 5 (the first forty characters)', safety: true, agreed: draft,
  },
  told_concern: {
    sms: 'A worker is told too, to read this by {read_by}. In danger ring 999.',
    source: 'issue on danger (read within the hour while someone is on duty, else by 09:30)', safety: true, agreed: draft,
  },
  resumed_child: {
    sms: 'Hi again. You can text here whenever you like. No hurry. In danger ring 999.',
    source: 'design law 1 (until a person resumes), law 5 (three readers)', safety: true, agreed: draft,
  },
  resumed: { sms: 'We can go on when you\'re ready. In danger ring 999.', source: 'design law 1 (until a person resumes)', agreed: draft },

  // ── Danger, a young person speaking ──
  danger_child: {
    sms: 'Ring 999 now if you can. Can\'t talk? On a mobile ring 999, stay on and press 55. It doesn\'t show where you are, so say it if you can. You\'re not in trouble.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
  danger_child_self_harm: {
    sms: 'I\'m really glad you told me. Are you safe right now? If you might act on it, ring 999. To talk now, free: {helplines}.',
    source: 'design law 1; domain.md §4.2', safety: true, agreed: draft,
  },
  danger_child_medical: {
    sms: 'Ring 999 now and ask for an ambulance, even if you feel ok. Say what you took or what hurts. You won\'t be in trouble. Stay near someone if you can.',
    source: 'design law 1', safety: true, agreed: draft,
  },
  danger_child_medicine: {
    sms: 'Ring 999 now and ask for an ambulance. Say which medicine you haven\'t got and need. You won\'t be in trouble. Stay near someone if you can.',
    source: 'design law 1; domain.md §2 group 1 (what, and when it matters)', safety: true, agreed: draft,
  },
  concern_child: {
    sms: 'Thank you for telling me. Are you safe right now? If not, ring 999. To talk, free: {helpline}.',
    source: 'design law 1; domain.md §4.2', safety: true, agreed: draft,
  },

  // ── Danger, and nobody knows who writes: a child with somebody watching, or a parent ──
  urgent_unknown: {
    sms: 'I\'ve kept that. In danger ring 999. Can\'t talk? On a mobile ring 999, stay on and press 55. It doesn\'t show where you are, so say it if you can. When you can, text ME, or OTHER for someone else.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  urgent_whose: {
    sms: 'OK. If it may be happening now, ring 999. Can\'t talk? On a mobile stay on and press 55.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  words_unknown: {
    sms: 'Ring 999, ask for police, and say: someone is in danger. Then where, who, and what is happening. Can\'t speak? On a mobile stay on and press 55.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },

  urgent_next: {
    sms: 'One thing now: ring 999. Say first: {first_words} They ask the rest and tell you what comes next. Can\'t speak? On a mobile stay on and press 55. Text RUNG when you have rung.',
    source: 'design law 1; 002 §6.3.1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  urgent_next_other: {
    sms: 'One thing now: ring 999. Say where, who, and what is happening. They ask the rest and tell you what comes next. Can\'t speak? On a mobile stay on and press 55.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  /** "Someone kill me": most often a way of speaking, so nobody is alarmed; and it is asked. */
  asks_if_meant: {
    sms: 'I\'m a computer, so I ask: do you mean that you may want to die? Just yes or no, either is ok to say. If you might act on it, ring 999. To talk now, free: {helplines}.',
    source: 'domain.md §5.1 (one clarifying line for slang); danger/README, lesson 5', safety: true, agreed: draft,
  },
  urgent_still: { sms: 'I\'ve kept that. Please ring 999 now. Text RUNG when you have, WORDS for what to say, or GO ON to carry on here.', source: 'design law 1', safety: true, agreed: draft },

  // ── Questions to us, and what holds them back from ringing ──
  asks_real: {
    sms: 'I\'m a computer, not the police. I can\'t ring anyone. For a person: 101, or 999 in danger. Missing People 116000, free, 9am-11pm.',
    source: 'design law 3; domain.md §1.1, §4.1', safety: true, agreed: draft,
  },
  who_we_are: {
    sms: 'This is Windowlight, {area}: a computer, not the police. You can go on here. Not you? Text WRONG NUMBER. In danger ring 999.',
    source: 'design law 3, law 4 (no history); issue, point 4', safety: true, agreed: draft,
  },
  asks_how: {
    sms: 'Each number stands for the answer beside it. Text me the number, or just say it in your own words.',
    source: 'design law 3; issue, point 1', agreed: draft,
  },
  asks_how_yes_no: { sms: 'You can just write yes, no or not sure, or the number.', source: 'design law 3; issue, point 1', agreed: draft },
  asks_how_several: { sms: 'Text the number of each that fits, like 1 3. Or use your own words.', source: 'design law 3; issue, point 1', agreed: draft },
  asks_how_words: { sms: 'No number is needed here. Just write it in your own words.', source: 'design law 3; issue, point 1', agreed: draft },
  asks_private: {
    sms: 'I\'m a computer: no person is reading, I ring nobody and pass nothing on. Whoever holds this phone could see it. In danger ring 999.',
    attended: { from: 'ever', sms: 'I\'m a computer and ring nobody. If it sounds like danger a worker may read it. Whoever holds this phone could see it. In danger ring 999.' },
    source: 'design laws 2 and 4; domain.md §0.6 (say only what is true)', safety: true, agreed: draft,
  },
  asks_child: {
    sms: 'I can\'t say who has or hasn\'t written here. I say that to everybody, and pass nothing on. If you don\'t know where a child is, ring 101, or 999 in danger.',
    source: 'design law 4 (the same answer to everybody, whatever is so)', safety: true, agreed: draft,
  },
  asks_next: {
    sms: 'Ring first: {police}, or 999 in danger. They ask about {child}, give you a reference and may come to you. WORDS has what to say.',
    source: '002 §6.3.1; domain.md §2, §3.3', safety: true, agreed: draft,
  },
  asks_which: {
    sms: '999 if there is any danger or you can\'t tell. Else {police}, now. There is no 24-hour wait.',
    source: '002 Part A; domain.md §3.1, §3.3', safety: true, agreed: draft,
  },
  asks_where: {
    sms: 'One rings 999 or 101, one looks. Small, autistic or can\'t talk: water first (canal, river, pond, pool), then roads. Then every room, cupboard, shed and car, and the places they love.',
    source: '002 §5.2.1; autismsafetycouncil.org, search water first (read 22 Nov 2026, unverified)', safety: true, agreed: draft,
  },
  asks_wait: {
    sms: 'Don\'t wait. If you don\'t know where they are, ring 101 now, or 999 in danger. There is no 24-hour wait.',
    source: '002 Part A; domain.md §3.1, §3.3', safety: true, agreed: draft,
  },
  asks_cost: {
    sms: 'I charge nothing; your phone company may charge for a text. 999 is free, with no credit too. Not in danger? Ring 101.',
    source: 'domain.md §4.1 (999 is free)', safety: true, agreed: draft,
  },
  asks_other: {
    sms: 'I\'m a computer, so I can\'t answer that. A person can help: 101, or 999 in danger. Missing People, 116000, is free, 9am-11pm.',
    source: 'design law 3; domain.md §1.1', safety: true, agreed: draft,
  },
  road_no_credit: {
    sms: '999 is free with no credit, on any network. No signal? Use a neighbour\'s phone, or a shop\'s.',
    source: 'domain.md §4.1 (999 is free); design §3 ⑤', safety: true, agreed: draft,
  },
  road_on_the_phone: {
    sms: 'Good. Stay with them, on the line or at the door. Text RUNG after.',
    source: 'design §3 ⑤', agreed: draft,
  },

  // ── Help, menu, other roads ──
  help: {
    sms: 'In danger ring 999. A missing child: ring 101 now, no 24-hour wait. MENU shows what you can text.',
    source: 'experience.md §3.1: HELP must mean I need help', safety: true, agreed: draft,
  },
  menu: {
    sms: 'Text any time: NOW in danger. REPORT get it ready. READY my report. RUNG I\'ve rung. WORDS what to say. ANSWERS see them, CHANGE 2 alter one. BACK. SKIP. WHY. WEB go on online. BACK HOME they\'re back. START AGAIN. Ring 999 or 101 without me.',
    source: 'issue, point 5', agreed: draft,
  },
  menu_short: { sms: 'You can text a number, or your own words. NOW if in danger, or ring 999.', source: 'issue, point 5', agreed: draft },
  carry_on: {
    sms: 'To go on online, open this private link within 30 minutes. It works once: {chat_link} Or just keep texting.',
    source: 'experience.md §3.4', agreed: draft,
  },
  gone_quiet: {
    sms: 'I\'ve kept all you wrote and keep what comes. I answer again when you pause. In danger ring 999 or text NOW.',
    source: 'design law 3; reliability.md §6 row 10', safety: true, agreed: draft,
  },
  quiet_now: {
    sms: 'OK. I\'ll ask nothing more, and text you only if you text me. In danger ring 999, at any time.',
    source: 'design law 5 (contact that is not wanted ends); law 1', safety: true, agreed: draft,
  },
  still_here: { sms: 'I\'m here. In danger ring 999. Text me anything, any time; MENU shows how.', source: 'design law 3', agreed: draft },
  joined: { sms: 'Your messages here were just opened in a web browser, with the link from WEB. Not you? Text UNSHARE and it closes.', source: 'threat model: someone with the phone for a minute', agreed: draft },
  news_how: { sms: 'What\'s new? Write it here and I keep it with your report. Then ring 101 with it, or 999 in danger.', source: 'domain.md §3.5', agreed: draft },
  welcome_start: { sms: 'I can hear you again. In danger ring 999.', source: 'reliability.md §1.4 (START)', agreed: draft },
  start_missing: {
    sms: 'I hear you again. Nobody knows where they are? That counts as missing. Ring {police} now: no 24-hour wait. READY has the words.',
    source: '002 §1 (definition), §8.2; reliability.md §1.4 (START)', safety: true, agreed: draft,
  },
  // ── Another language ──
  language_set: { sms: 'OK, in English. In danger ring 999.', source: 'issue on danger (Languages)', safety: true, agreed: draft },
  /** Stands under English that is said to somebody who asked for a language whose words nobody has agreed. */
  interpreter: {
    sms: 'I can\'t say this in {language} yet. On 999 or 101 say: {language}, please. They can bring an interpreter to the call.',
    source: 'experience.md §7 (only signed-off words, else English and the interpreter); domain.md §2 group 2', safety: true, agreed: draft,
  },
  /** Under the first words of an area that has them switched on. */
  languages_on: { sms: 'Text {languages}', source: 'experience.md §7 (each language by its own name)', agreed: draft },
  picture: { sms: 'I can\'t see pictures here. Please tell me in words.', source: 'reliability.md §1.4 (no picture texts in the UK)', agreed: draft },
})
