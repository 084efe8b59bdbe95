/**
 * What a young person hears from us: kind, short, nothing demanded, honest about who reads and when (001 §41a; design §3). The words of
 * danger stand in `always.ts`, those of a message home in `home.ts`. All drafts.
 */
import { draft, messages } from '../shape.ts'

export const youngWords = messages({
  young_opening: {
    sms: 'Hi, it\'s Windowlight, {area}. A computer; no person is reading. We never show it to parents. In danger ring 999. Free: Childline 0800 1111, Missing People 116000 (9am-11pm). Texts here may cost.',
    attended: { from: 'ever', sms: 'Hi, it\'s Windowlight, {area}. A computer; a worker may read it. We never show it to parents. In danger ring 999. Free: Childline 0800 1111, Missing People 116000 (9am-11pm). Texts here may cost.' },
    source: 'design §3 Young person; domain.md §0.6, §1.1', safety: true, agreed: draft,
  },
  /** The danger was said at the door, before we knew that they are young. */
  young_in_danger: {
    sms: 'Thanks for telling me. I\'m a computer; no person is reading. We never show it to parents. In danger ring 999. Can\'t talk? On a mobile stay on, press 55. To talk: {helpline}. Text SAFE if you\'re safe now.',
    attended: { from: 'ever', sms: 'Thanks for telling me. I\'m a computer; a worker may read it. We never show it to parents. In danger ring 999. Can\'t talk? On a mobile stay on, press 55. To talk: {helpline}. Text SAFE if you\'re safe now.' },
    source: 'design law 1, §3 Young person (what is private); domain.md §4.1', safety: true, agreed: draft,
  },
  young_menu: {
    sms: 'More: 5 Somewhere to stay 6 Just listen 7 Is this phone safe? 8 How do I stop this. Or any words, or none. In danger ring 999.',
    web: 'You can pick one of these, or write anything. You don\'t have to answer. In danger ring 999.',
    source: 'design law 3, §3 Young person', agreed: draft,
  },
  young_private: {
    sms: 'It\'s good to ask that before you write. Parents can\'t see this, unless they look at this phone. I\'m a computer: no person is reading, I ring nobody and can\'t see where you are. In danger ring 999.',
    attended: { from: 'ever', sms: 'It\'s good to ask that before you write. Parents can\'t see this, unless they look at this phone. I\'m a computer and can\'t see where you are. If you may be in danger a worker reads it, and may get you help. In danger ring 999.' },
    source: 'design law 4; domain.md §0.6 (say only what is true)', safety: true, agreed: draft,
  },
  /** Who asks after staff, a carer, a social worker or the police asks who may be told. */
  young_private_told: {
    sms: 'I tell nobody: not staff, carers, a social worker or the police. I\'m a computer, no person is reading, and I can\'t see where you are. Whoever holds this phone could see it. In danger ring 999.',
    attended: { from: 'ever', sms: 'I tell nobody myself. If it sounds like danger, a worker reads it. To keep you safe they may have to tell others, such as your social worker or police. They should try to tell you first. Parents can\'t see this. In danger ring 999.' },
    source: 'design law 4, law 5; domain.md §1.2 (what Childline says of telling), §5 rule 12', safety: true, agreed: draft,
  },
  young_later: { sms: 'OK, no rush. I\'m here whenever you want, day or night. In danger ring 999.', source: '001 §41a; design law 5', agreed: draft },
  young_cant_talk: { sms: 'That\'s ok. You can text, or not at all. If it isn\'t safe to talk, ring 999: on a mobile stay on and press 55.', source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft },
  young_computer: {
    sms: 'I\'m a computer: not a person, and not the police. My words were written ahead, and I get things wrong. To talk to a person, free: {helplines}. In danger ring 999.',
    source: 'reliability.md §6 row 16 (never claims to be human)', safety: true, agreed: draft,
  },

  // ── What was picked ──
  young_talk: {
    sms: 'Glad you\'re safe. To talk to a person, free: {helplines}. You don\'t have to give a name.',
    attended: { from: 'ever', sms: 'Glad you\'re safe. To talk to a person now, free: {helplines}. You don\'t have to give a name. For a worker here to look at this, text WORKER.' },
    source: 'domain.md §4.2 (unverified); design §3 Young person (a person)', agreed: draft,
  },
  young_person: {
    sms: 'Sorry, there is no one here for that yet. To talk to a person now, free: {helplines}. You don\'t have to give a name. In danger ring 999.',
    attended: { from: 'ever', sms: 'OK, asked, and thank you for saying so. A worker here looks at what you wrote, by {read_by}. Don\'t wait for that: to talk to a person now, free: {helplines}. In danger ring 999.' },
    source: 'design §3 Young person (a person: says when it is read, and a number that answers now)', safety: true, agreed: draft,
  },
  young_back_home: {
    sms: 'You\'re not in trouble for leaving, ever. Police will want to see you\'re ok. Then someone apart from them should ask how you are. If home isn\'t safe, tell {helpline} or 999.',
    source: '002 §5.7.3, §7.6; domain.md §3.3', agreed: draft,
  },
  /** Where danger was said before: going back is not made to look simple. */
  young_back_unsafe: {
    sms: 'Your safety comes first. Not safe now? Ring 999. Before any going back, someone apart from them should ask you what it\'s like there. {helpline} can help you say it. Not your fault.',
    source: '002 §5.7.3, §7.6; domain.md §3.3', safety: true, agreed: draft,
  },
  young_stay: {
    sms: 'For tonight, ring {front_door}, at night {front_door_night}. That is children\'s services. Say: I\'m under 18 and have nowhere safe tonight. It\'s their job to help. If they say no, ask for an advocate. Not safe now? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17); 002 §5.2.2; Children Act 1989 s20', safety: true, agreed: draft,
  },
  young_stay_refused: {
    sms: 'I\'m sorry they said that. You can ring again: {front_door}, at night {front_door_night}. Ask them to write down why, and for an advocate, who speaks up for you. To talk, free: {helpline}. Not safe now? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17: refused, in writing, advocate); Children Act 1989 s20', safety: true, agreed: draft,
  },
  young_listen: {
    sms: 'I\'m listening. A little or a lot, in any words, or nothing for a while. No name, no place. I\'m a computer, so I may get things wrong. In danger ring 999.',
    source: '001 §41a (a good listener); design §3 Young person', safety: true, agreed: draft,
  },
  young_phone_yes: {
    sms: 'Good. You can still delete these texts. Our number may be on the bill. Childline 0800 1111 says it never is. In danger ring 999.',
    attended: { from: 'ever', sms: 'Good. You can still delete these texts; our number may be on the bill. If you ever can\'t write freely, text {spare_word}: I answer as a shop might, and a worker here looks. Delete this first. In danger ring 999.' },
    source: 'experience.md §3.2 rule 9 (never promise to be unseen); reliability.md §6 row 2 (a duress word, told on a safe phone only)', safety: true, agreed: draft,
  },
  young_phone_no: {
    sms: 'OK. I text only when you do. Delete these texts. If someone asks, text WRONG NUMBER: I answer as if it was. Safer: ring 0800 1111 from another phone. In danger ring 999.',
    source: 'reliability.md §6 row 2; experience.md §3.2 rule 9; issue on danger (Covert use)', safety: true, agreed: draft,
  },
  young_stop: {
    sms: 'Just stop writing. I only text back. To end it for sure, text LEAVE ME ALONE. You can come back any time. In danger ring 999.',
    attended: { from: 'ever', sms: 'Just stop writing. I only text back, or a worker may after danger. To end it for sure, text LEAVE ME ALONE. You can come back any time. In danger ring 999.' },
    source: 'design law 5; issue on danger (STOP and HELP)', safety: true, agreed: draft,
  },

  // ── Heard: never the same words twice running (core/young/heard-as.ts) ──
  young_heard: {
    sms: 'I hear you. I\'m a computer, so please talk to a person too, free: {helplines}. In danger ring 999. You can text here any time.',
    source: 'domain.md §4.2 (unverified); design law 3', agreed: draft,
  },
  young_heard_2: { sms: 'Thank you for telling me. You can go slowly, or stop. A person to talk to, free: {helpline}. In danger ring 999.', source: '001 §41a; design law 3', agreed: draft },
  young_heard_3: { sms: 'That matters, and I\'ve kept it. You\'re not in trouble here. When you want a person, free: {helplines}. In danger ring 999.', source: '001 §41a; design law 3', agreed: draft },
  young_heard_4: { sms: 'I\'m still listening. Say more if you want to, or leave it there. A person can do more than I can, free: {helpline}. In danger ring 999.', source: '001 §41a; design law 3', agreed: draft },
  young_short: { sms: 'I\'m here. No hurry. MENU shows what I can do. In danger ring 999.', source: '001 §41a; design §3 Young person (one word is fine)', agreed: draft },
  young_short_2: { sms: 'OK. Take your time. One word is fine, or none. In danger ring 999.', source: '001 §41a; design §3 Young person (one word is fine)', agreed: draft },
  young_short_3: { sms: 'Still here. Text when you feel like it. To talk to a person, free: {helpline}. In danger ring 999.', source: '001 §41a; design §3 Young person (one word is fine)', agreed: draft },
  young_hello: { sms: 'Hi. I\'m here: a computer, at any hour. You don\'t have to say much. MENU shows what I can do. In danger ring 999.', source: 'design law 3', agreed: draft },
  young_thanks: { sms: 'You\'re welcome. Come back any time, day or night. In danger ring 999.', source: '001 §41a', agreed: draft },
  young_bye: { sms: 'OK. Look after yourself. You can text any time. To talk to a person, free: {helpline}. In danger ring 999.', source: '001 §41a', agreed: draft },
  young_test: { sms: 'It works. If you were only trying it, that\'s fine, and you can stop here. If you ever need it, just text. In danger ring 999.', source: 'issue on danger (pranks are never cut off by rules)', agreed: draft },
  young_trouble: {
    sms: 'You\'re not in trouble for going away or for texting. If someone made you do things, that is on them. To talk, free: {helpline}. In danger ring 999.',
    source: '002 §7.6, appendix 5; 001 §41a (no judgement)', agreed: draft,
  },
  young_of_home: {
    sms: 'I can\'t say who else has written here, or not. I say that to everybody. You can ask a person, free: {helpline}. In danger ring 999.',
    source: 'design law 4 (neither sees the other\'s thread)', safety: true, agreed: draft,
  },
  young_back: { sms: 'Glad you\'re back. If it\'s not ok there, or you want to talk: {helpline}, free. In danger ring 999.', source: '002 appendix 5', agreed: draft },
  young_safe: { sms: 'Glad you\'re safe. You can stop here, or go on.', source: 'design law 1', agreed: draft },

  // ── After danger: nothing is asked ──
  young_urgent_still: {
    sms: 'I\'ve kept that. If you\'re in danger ring 999. Can\'t talk? On a mobile stay on and press 55. To talk: {helpline}. Text SAFE if you\'re safe now.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
  young_urgent_still_2: {
    sms: 'I\'m still here, and I keep all you write. 999 comes first: on a mobile, stay on and press 55 if you can\'t talk. Or {helpline}. Text SAFE when you\'re safe.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },

  // ── The code word: ordinary outside, an alert inside (reliability.md §6 row 2). Nothing in them is about a child. ──
  young_code: { sms: 'Not yet, sorry. It can take a few days. Please ask again later.', source: 'reliability.md §6 row 2 (duress word)', agreed: draft },
  young_code_more: { sms: 'Sorry, there is nothing new on that. Please ask again later. In an emergency ring 999.', source: 'reliability.md §6 row 2 (duress word)', agreed: draft },
  young_code_more_2: { sms: 'Thanks. That one is still on its way. Please ask again later. In an emergency ring 999.', source: 'reliability.md §6 row 2 (duress word)', agreed: draft },
})
