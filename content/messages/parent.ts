/** The words of the parent's journey. Facts: domain.md §2–3 and 002; sentences our own. All drafts until a person agrees them. */
import { draft, messages } from '../shape.ts'

export const parentWords = messages({
  // ①
  opening: {
    sms: 'Windowlight, {area}: a computer, not the police. Ring 999 now if your child is 10 or under, hurt, taken, with someone dangerous, may hurt themselves, needs medicine, can\'t keep safe alone, or is out in bad cold. Under 18? Text ME.',
    web: 'This is Windowlight for {area}. A computer answers. It is not the police, and the police know nothing until you ring them.\n\nRing 999 now if your child is ten or under, hurt, taken, with someone dangerous, may hurt themselves, needs medicine, cannot keep safe alone, or is out in dangerous cold or near water.',
    source: '002 Part A; design §3 Parent ①; domain.md §3.1', safety: true, agreed: draft,
  },
  opening_rung: {
    sms: 'Windowlight, {area}: a computer, not the police. Good that you\'ve rung. If they may be in danger, ring 999. We pass no news on: ring with anything new.',
    source: 'design law 2; 002 §6.3.1', safety: true, agreed: draft,
  },
  opening_refused: {
    sms: 'Windowlight, {area}: a computer, not the police. There is no 24-hour wait. Ring again now: 101, or 999 if you fear danger. Ask their name, why, a reference, then the supervisor.',
    source: '002 §6.3.1 (say that it is a missing report, take the reference); domain.md §3.3', safety: true, agreed: draft,
  },
  flags_list: {
    sms: 'Ring 999 now if they\'re 10 or under, hurt, taken, with someone dangerous, may hurt themselves, need medicine, can\'t keep safe alone, or are out in bad cold.',
    source: '002 Part A; domain.md §3.1', safety: true, agreed: draft,
  },
  opening_back: {
    sms: 'Windowlight, {area}: a computer, not the police. So glad. Warm, fed and safe comes first. Be calm, no questions about where they were. In danger ring 999.',
    source: '002 appendix 5; domain.md §3.6', safety: true, agreed: draft,
  },
  opening_harm: {
    sms: 'Windowlight, {area}: a computer, not the police. So glad they\'re home. Ring 101 now, 999 if hurt. Don\'t wash them, clothes or bedding yet; put clothes in a paper bag. Don\'t question, just listen.',
    source: '002 §6.7.5, §6.7.6; the paper bag: general practice, unverified', safety: true, agreed: draft,
  },
  // ②
  missing: {
    sms: 'That counts as missing. You can ring {police} now: no 24-hour wait. READY gives you the words. Nobody here checks that you ring.',
    web: 'When nobody knows where a child is, that counts as missing. You can ring {police} now. There is no 24-hour wait, and you are not wasting anyone\'s time.\n\nNobody here checks that you have rung, so please do. You can go on here while you ring.',
    attended: {
      from: 'now',
      sms: 'That counts as missing. You can ring {police} now: no 24-hour wait. READY gives you the words. Text RUNG after, or a worker is told.',
      web: 'When nobody knows where a child is, that counts as missing. You can ring {police} now. There is no 24-hour wait, and you are not wasting anyone\'s time.\n\nTell us when you have rung. If we do not hear that you have, a worker here is told. You can go on here while you ring.',
    },
    source: '002 §1 (definition of missing); domain.md §3.3; design law 2', safety: true, agreed: draft,
  },
  unsafe: {
    sms: 'Then the police can help: 101, or 999 if in danger there. Say it\'s a concern for their safety. Nobody here checks that you ring.',
    attended: { from: 'now', sms: 'Then the police can help: 101, or 999 if in danger there. Say it\'s a concern for their safety. Text RUNG after, or a worker is told.' },
    source: '002 §5.7.2, §8.2, §9.7', safety: true, agreed: draft,
  },
  no_wait: {
    sms: 'With what you\'ve told me, please don\'t wait. You can ring {police} now: no 24-hour wait. Nobody here checks that you ring.',
    attended: { from: 'now', sms: 'With what you\'ve told me, please don\'t wait. You can ring {police} now: no 24-hour wait. Text RUNG after, or a worker is told.' },
    source: 'design §3 Parent ②; 002 appendix 2 and 4', safety: true, agreed: draft,
  },
  look_set: {
    sms: 'OK. I\'ll text you at {look_at} to look again. Ring round and look meanwhile. If anything worries you, ring 101, or 999 in danger. REPORT starts the report at once.',
    source: '002 appendix 2 (NO branch), appendix 7', agreed: draft,
  },
  look_set_safe: {
    sms: 'OK. I\'ll text you at {look_at} to see if they\'re home. If anything worries you first, ring 101, or 999 in danger. REPORT starts the report at once.',
    source: '002 §5.7.2; design §3 Parent ②', agreed: draft,
  },
  safe_resting: {
    sms: 'Good. Text BACK HOME when they\'re home. Not there when you expect them, or a worry? Ring 101, or 999 in danger. Text REPORT and I start the report.',
    source: '002 §5.7.2; design law 2', agreed: draft,
  },
  safe_kept: {
    sms: 'I\'ve kept that. Text BACK HOME when they\'re home. If you no longer know where they are, ring 101, or 999 in danger.',
    source: '002 §5.7.2; design law 3', agreed: draft,
  },
  kept_while_waiting: {
    sms: 'I\'ve kept that. I\'ll text you at {look_at}. If you\'re more worried now, don\'t wait: ring 101, or 999 in danger. Or text REPORT.',
    source: 'design law 3', agreed: draft,
  },
  no_answer_is_an_answer: {
    sms: 'I\'ve not heard from you, so I take it they\'re not home.',
    source: 'issue on the parent’s journey, point 6: no answer is itself an answer', agreed: draft,
  },

  // ③ ④
  report_begun: {
    sms: 'Let\'s get it ready. You can ring 101 at any moment, 999 in danger. DON\'T KNOW and SKIP are always fine.',
    source: 'design law 2', agreed: draft,
  },
  read_back: { sms: 'I read that as {said}. Wrong? Text BACK.', web: 'I read that as {said}. If that is wrong, change it.', source: 'issue, point 9', agreed: draft },
  changed: { sms: 'Changed. It now says: {said}.', source: 'peers.md §9.2', agreed: draft },
  got_that_too: { sms: 'Got that too.', source: 'design law 6: words that crossed ours on the way', agreed: draft },
  /** They told us something; it only was no answer to this. */
  unread_told: { sms: 'I\'ve kept that. {why}', source: 'peers.md §1 row 4', agreed: draft },
  unread: { sms: 'Sorry, I didn\'t follow. {why}', source: 'peers.md §1 row 4', agreed: draft },
  why: { sms: '{why}', source: 'issue, point 1: the reason for a question on asking', agreed: draft },
  kept: { sms: 'I\'ve kept that with your answers.', source: 'design law 7', agreed: draft },
  nothing_back: { sms: 'There\'s nothing further back.', source: 'peers.md §1 row 5', agreed: draft },
  welcome_unrung: {
    sms: 'Hi again. I kept your answers. Has anyone rung the police about {child}? If not, ring {police} now, or 999 in danger. Text RUNG if they know, BACK HOME if they\'re home.',
    source: 'design law 2; experience.md §3.2 rule 3', safety: true, agreed: draft,
  },
  answers: { sms: '{answers}\nCHANGE and a number changes one.', source: 'peers.md §9.2', agreed: draft },
  welcome_back: { sms: 'Hi again. I kept your answers. START AGAIN wipes the slate.', source: 'experience.md §3.2 rule 3', agreed: draft },

  // ⑤
  ready: {
    sms: 'Ring {ring}. Say first: {first_words} Your words to read out: {report_link} Ask for the reference.',
    web: 'Ring {ring}. Say first: {first_words}\n\nYour report and the words to read out are here: {report_link}\n\nAsk for the police reference before you put the phone down.',
    source: '002 §6.3.1; domain.md §2 (call opening)', safety: true, agreed: draft,
  },
  asked_since: {
    sms: 'One thing: the police may also ask something I have not asked you. Text REPORT if you want to add it. No need to.',
    source: 'design law 2: nothing gates the report; §4 (new required questions are asked)', agreed: draft,
  },
  report_link: {
    sms: 'Your report, with what you\'ve added: {report_link} It is private: anyone with the link can read it. UNSHARE closes it.',
    source: 'issue, point 7', agreed: draft,
  },
  links_closed: { sms: 'Done. Any link to a report from here is closed, and so is any browser that one let in. In danger ring 999.', source: 'issue, point 7; design law 4', agreed: draft },
  unshared: { sms: 'Done. The link to your report is closed, and so is any browser. READY makes a new link.', source: 'issue, point 7', agreed: draft },
  words_to_say: { sms: 'Ring {ring}, and say: {script}', source: '002 §6.3.1; domain.md §2', safety: true, agreed: draft },
  no_answer: {
    sms: '{no_answer}',
    source: 'domain.md §7 (101 delays), §0.2; design §3 ⑤', safety: true, agreed: draft,
  },
  no_answer_again: {
    sms: 'Keep trying: it can take long. Ask a neighbour or friend to ring from their phone too, or go to an open police station. If your gut says danger, ring 999.',
    source: 'domain.md §7 (101 delays); design §3 ⑤', safety: true, agreed: draft,
  },
  no_answer_999: {
    sms: 'Stay on, or hang up and ring 999 again. From a mobile any network will do. A neighbour\'s phone works too.',
    source: 'design §3 ⑤', safety: true, agreed: draft,
  },
  no_answer_999_again: {
    sms: 'Ring 999 again, and again. Ask someone near to ring on their phone too: a neighbour, a shop. Or go to an open police station.',
    source: 'design §3 ⑤', safety: true, agreed: draft,
  },
  turned_away: {
    sms: '{turned_away}',
    source: '002 §5.1.1, §5.3.1; domain.md §3.3', safety: true, agreed: draft,
  },
  road_doubt: {
    sms: 'You\'re not wasting anyone\'s time. Don\'t know where they are? Ring {police} now, or 999 in danger. If they walk in, all the better.',
    source: '002 §1, §5.2.1; domain.md §3.3 (no 24-hour wait); experience.md §3', safety: true, agreed: draft,
  },
  road_deaf: {
    sms: 'Use Relay UK: 18001 then {police}, or 18000 in danger. 999 BSL works by video. Texts to 999 work only if registered first.',
    source: 'domain.md §4.1 (Relay UK, 999 BSL, emergencySMS); design §3 ⑤', safety: true, agreed: draft,
  },
  road_language: {
    sms: 'Ring {police}, or 999 in danger, and say the name of your language. They can bring an interpreter to the call. Short words are fine here too.',
    source: 'experience.md §7; domain.md §2 group 2 (interpreter)', safety: true, agreed: draft,
  },
  road_afraid_home: {
    sms: 'Ring from somewhere you feel safe. If you are in danger, 999. National Domestic Abuse Helpline, free, any hour: 0808 2000 247. Tell the police you are afraid.',
    source: 'domain.md §4.3 (unverified); design §3 ⑤', safety: true, agreed: draft,
  },
  carer_first: {
    sms: 'Police first: 999 now if at risk of harm (a CSE plan counts), else 101. Then the emergency duty team, {front_door_night}, and those with parental responsibility.',
    source: '002 §5.1.1, §6.3.1, §6.3.6; design §3 (carer)', safety: true, agreed: draft,
  },
  // Read by whoever reads this phone: no name of a service, no word of fear. The number is the National Domestic Abuse Helpline.
  road_phone_read: {
    sms: 'To delete a text, hold it down. You can ring 101 from any phone: a friend\'s, a shop\'s, school. Our web page has a button that leaves it at once. A free number to talk, any hour: 0808 2000 247. In danger 999.',
    source: 'domain.md §4.3 (unverified), §6.3 (safe contact); design law 5 (three readers)', safety: true, agreed: draft,
  },
  road_services: {
    sms: 'Many parents fear that. The call is about finding {child}; ring {police} for that first. Missing People, 116000, 9am-11pm, will talk it through with you.',
    source: 'domain.md §7 (parents fear blame), §1.1; design §3 ⑤', agreed: draft,
  },
  reference_kept: { sms: 'I\'ve kept their reference: {police_reference}.', source: '002 §6.3.1; design law 7', agreed: draft },
  rung: {
    sms: 'Well done. We pass no news to the police: with anything new, ring 101 and give the reference. Not rung yet? Text BACK.',
    source: 'design law 2', agreed: draft,
  },
  not_rung: {
    sms: 'OK, not rung. Ring {ring}.',
    source: 'design law 2', safety: true, agreed: draft,
  },
  nudge: {
    sms: 'Have you rung yet? The police don\'t know until you ring 101, or 999 in danger. Nobody here is checking. Text RUNG when done, WORDS for what to say.',
    attended: { from: 'now', sms: 'Have you rung yet? The police don\'t know until you ring 101, or 999 in danger. Text RUNG when done, or a worker here is told soon. WORDS for what to say.' },
    source: 'design law 2; 002 §5.1.1', safety: true, agreed: draft,
  },

  // ⑥
  while_missing: {
    sms: 'Now: keep your phone on and charged, someone at home, their room as it is. Don\'t wash bedding. Keep a toothbrush. Ask police before posting online. Keep texting them kindly. Text me news; ring 101 with it. MENU shows more.',
    web: 'Keep your phone on, charged and near. Keep someone at home.\n\nLeave their room and bedding as they are. Keep a toothbrush or hairbrush.\n\nAsk the police before you post anything online.\n\nKeep messaging your child, kindly: no blame, just that you want to know they are all right.\n\nIf anything new happens, ring 101 and give the reference. You can write it here too, to keep it with your report.\n\nFor you: Missing People, 116 000, 9am to 11pm, free.',
    source: 'domain.md §3.5 (Met, West Mercia, Missing People)', agreed: draft,
  },
  while_missing_carer: {
    sms: 'Tell now: their social worker (out of hours {front_door_night}) and those with parental responsibility. Search the home. Write down times, what was done, the reference. Keep texting the child unless police say stop. Ring 101 with news.',
    source: '002 §6.3.3, §6.3.6, §6.4.1, §6.5.3', agreed: draft,
  },
  news_kept: {
    sms: 'I\'ve kept that with your report. I pass nothing on: ring 101 with it now and give the reference, or 999 in danger. If they\'re home, text BACK HOME.',
    source: 'design law 2; domain.md §3.5', agreed: draft,
  },
  located_rung: {
    sms: 'Good to know. Ring 101 and tell the police where, with the reference; 999 if it\'s not safe there. They look until they hear it from you. Home? Text BACK HOME.',
    source: '002 §5.7.1, §5.7.2; design law 2', safety: true, agreed: draft,
  },
  no_news: {
    sms: 'That is hard. You can ring 101 with the reference, any time, and ask what is being done. Keep your phone free. To talk: Missing People 116000, free, 9am-11pm.',
    source: 'domain.md §3.5, §1.1', agreed: draft,
  },
  next_rung: {
    sms: 'Police may come to talk, look round and ask for a photo. Keep your phone on and someone at home. Long wait? Ring 101 with the reference and ask.',
    source: '002 §6.3.1; domain.md §3.5', agreed: draft,
  },
  police_came: {
    sms: 'Thank you. A new name, number or reference? Text it and I keep it with your report. With news ring 101. If they\'re home, text BACK HOME.',
    source: '002 §6.3.1; domain.md §3.5', agreed: draft,
  },
  police_here: {
    sms: 'Good. Tell them all you know and show them your report. Ask what happens next, and who to ring. I\'m here after.',
    source: '002 §6.3.1; domain.md §3.5', agreed: draft,
  },
  sorry_unrung: {
    sms: 'I\'m sorry. I\'m a computer: I ring nobody, and can\'t see who rang you. For people now: 101, or 999 in danger. To talk: Missing People 116000, free, 9am-11pm.',
    attended: { from: 'ever', sms: 'I\'m sorry. I can\'t see if a worker read this, or rang you. For people now: 101, or 999 in danger. To talk: Missing People 116000, free, 9am-11pm.' },
    source: 'design law 2, law 3; domain.md §1.1', safety: true, agreed: draft,
  },
  company: {
    sms: 'Still here with you. No news needed. If you have any, ring 101 with the reference. To talk: Missing People 116000, free, 9am-11pm. If they\'re home, text BACK HOME.',
    source: 'design §3 Parent ⑥; domain.md §1.1', agreed: draft,
  },

})
