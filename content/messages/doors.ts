/** The words of the front door, of someone else's short road, and of a young person's first welcome. All drafts. */
import { draft, messages } from '../shape.ts'

export const doorWords = messages({
  door: {
    sms: 'This is Windowlight, {area}. A computer answers; it is not the police. In danger ring 999.',
    source: 'design §3 Front door', safety: true, agreed: draft,
  },
  returned_unknown: {
    sms: 'Thank you for telling me. If it was reported, ring 101 so the police know. In danger ring 999.',
    source: '002 §5.7.1', agreed: draft,
  },
  unknown_private: {
    sms: 'I\'m a computer: no person is reading this, I ring nobody and can\'t see where you are. Whoever holds this phone could see it; you can delete it. In danger ring 999.',
    attended: { from: 'ever', sms: 'I\'m a computer and can\'t see where you are. If it sounds like danger a worker may read it. Whoever holds this phone could see it; you can delete it. In danger ring 999.' },
    source: 'design law 4; domain.md §0.6 (say only what is true)', safety: true, agreed: draft,
  },
  neutral_other: {
    sms: 'OK. I\'ll say no more here. In danger ring 999. If you need us, text back.',
    source: 'design law 4; issue, point 4', safety: true, agreed: draft,
  },
  practitioner_door: {
    sms: 'For work: children\'s services {front_door}, at night {front_door_night}. Police 101, or 999 in danger. If a child you look after is missing, text REPORT.',
    source: '002 §5.1.1, §6.3; area pack', agreed: draft,
  },
  damaged: {
    sms: 'Sorry, something broke on our side and I can\'t see what you told me before. In danger ring 999. A missing child: ring 101 now. To start again here:',
    source: 'issue, Bad input: a damaged row is contained and the person still gets 999', safety: true, agreed: draft,
  },

  // ── Someone else ──
  other_opening: {
    sms: 'This is Windowlight, {area}. A computer answers; it is not the police. In danger ring 999.',
    source: 'design §3', safety: true, agreed: draft,
  },
  road_child_here: {
    sms: 'Keep them safe and warm. Tell their parents, the police on 101 and children\'s services on {front_door}, at night {front_door_night}. If they\'re scared of home, ring 101 first.',
    source: '002 §5.2.2', safety: true, agreed: draft,
  },
  road_friend_missing: {
    sms: 'Tell the adults they live with, now. If they can\'t or won\'t ring, you can: 101, or 999 in danger. No 24-hour wait. You won\'t be in trouble.',
    source: '002 §5.1.1; domain.md §3.3', safety: true, agreed: draft,
  },
  road_saw: {
    sms: 'In danger ring 999. Else ring 101 and say what you saw, where and when; a number plate helps. Don\'t go up to anyone. Crimestoppers, no name needed: 0800 555 111.',
    source: '002 §11.1, §11.2, appendix 6', safety: true, agreed: draft,
  },
  words_other: {
    sms: 'Ring 101, or 999 in danger, and say: I am worried about a child\'s safety. Then who, where, when, and why. Ask for the reference.',
    source: '002 §5.1.1, §6.3.1', safety: true, agreed: draft,
  },
  other_done: {
    sms: 'I\'ve kept that, but I pass nothing on. Please ring 101 with it, or 999 in danger. Thank you for looking out for a child.',
    source: 'design law 2', agreed: draft,
  },
  other_kept: {
    sms: 'I\'ve kept that too. Ring 101 with all of it, or 999 in danger. No name needed: Crimestoppers, 0800 555 111.',
    source: 'design law 2; 002 §11.2', agreed: draft,
  },
  other_trouble: {
    sms: 'Going missing is no crime, and you aren\'t in trouble for telling. A secret can leave a child alone with it. It\'s kind to tell.',
    source: '002 §7.6; domain.md §3.3', agreed: draft,
  },
  other_name: {
    sms: 'I don\'t need your name. No person reads this and I pass nothing on: the police hear only what you ring in, on 101. Crimestoppers never asks a name: 0800 555 111.',
    source: '002 §11.2; design law 2', safety: true, agreed: draft,
  },
  other_returned: {
    sms: 'Good to hear. If anyone reported it, ring 101 so the police know. Thank you.',
    source: '002 §5.7.1', agreed: draft,
  },
  urgent_other: { sms: 'I\'ve kept that. Please ring 999 now. Text GO ON when you want to carry on here.', source: 'design law 1', safety: true, agreed: draft },
  rung_other: { sms: 'Well done. We pass nothing on: ring again with anything new.', source: 'design law 2', agreed: draft },

  // ── A young person ──
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
  young_menu: { sms: 'You can text anything, or a number. In danger ring 999.', source: 'design law 3', agreed: draft },
  young_private: {
    sms: 'Parents can\'t see this, unless they look at this phone. I\'m a computer: no person is reading, I ring nobody and can\'t see where you are. In danger ring 999.',
    attended: { from: 'ever', sms: 'Parents can\'t see this, unless they look at this phone. I\'m a computer and can\'t see where you are. If you may be in danger a worker reads it, and may get you help. In danger ring 999.' },
    source: 'design law 4; domain.md §0.6 (say only what is true)', safety: true, agreed: draft,
  },
  young_talk: {
    sms: 'Glad you\'re safe. To talk to a person, free: {helplines}. You don\'t have to give a name.',
    source: 'domain.md §4.2 (unverified)', agreed: draft,
  },
  young_tell: {
    sms: 'I can\'t pass messages on yet. Missing People can tell someone you\'re ok without saying where you are: ring or text 116000, free, 9am-11pm.',
    source: 'domain.md §1.1 (message home)', agreed: draft,
  },
  young_back_home: {
    sms: 'You\'re not in trouble for going. Police will want to see you\'re ok. Then someone apart from them should ask how you are. If home isn\'t safe, tell {helpline} or 999.',
    source: '002 §5.7.3, §7.6; domain.md §3.3', agreed: draft,
  },
  young_back: { sms: 'Glad you\'re back. If it\'s not ok there, or you want to talk: {helpline}, free. In danger ring 999.', source: '002 appendix 5', agreed: draft },
  young_safe: { sms: 'Glad you\'re safe. You can stop here, or go on.', source: 'design law 1', agreed: draft },
  young_heard: {
    sms: 'I hear you. I\'m a computer, so please talk to a person too, free: {helplines}. In danger ring 999. You can text here any time.',
    source: 'domain.md §4.2 (unverified); design law 3', agreed: draft,
  },
  young_urgent_still: {
    sms: 'I\'ve kept that. If you\'re in danger ring 999. Can\'t talk? On a mobile stay on and press 55. To talk: {helpline}. Text SAFE if you\'re safe now.',
    source: 'design law 1; domain.md §4.1', safety: true, agreed: draft,
  },
})
