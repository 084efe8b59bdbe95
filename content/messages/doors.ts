/** The words of the front door and of someone else's short road. All drafts. */
import { draft, messages } from '../shape.ts'

export const doorWords = messages({
  door: {
    sms: 'This is Windowlight, {area}. A computer answers; it is not the police. In danger ring 999.',
    source: 'design §3 Front door', safety: true, agreed: draft,
  },
  /** Little English, or two texts that nobody could read: the plainest words. */
  door_language: {
    sms: 'Child missing? Ring 101. Say your language, for example: Polish. They can bring an interpreter to the call. Danger? Ring 999. Short words are fine here.',
    source: 'experience.md §7; domain.md §2 group 2 (interpreter)', safety: true, agreed: draft,
  },
  /** No source that we have says what the police do about papers: so nothing is promised. */
  door_papers: {
    sms: 'I don\'t know what police do about papers, and I can\'t be sure. You can ask Missing People first: ring 116000, free, 9am-11pm. They have interpreters. Child in danger? Ring 999.',
    source: 'domain.md §1.1 (by phone with interpreters), §4.2; design law 10', safety: true, agreed: draft,
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
  /** Said to whoever holds the phone, so it tells nothing of who may read. */
  unknown_who: {
    sms: 'This is Windowlight, {area}: a computer, not the police. I can\'t ring anyone. In danger ring 999.',
    source: 'design laws 3 and 4', safety: true, agreed: draft,
  },
  unknown_person: {
    sms: 'I\'m a computer, and no person reads here yet. To talk to a person, free: Missing People 116 000 (9am-11pm); under 18, Childline 0800 1111, day and night. In danger ring 999.',
    attended: { from: 'ever', sms: 'OK, asked. I\'m a computer; a worker here looks at this by {read_by}. Don\'t wait for that. A person now, free: Missing People 116 000 (9am-11pm); under 18, Childline 0800 1111. In danger ring 999.' },
    source: 'design law 3 (a person), law 10 (116 000 with its hours); domain.md §4.2', safety: true, agreed: draft,
  },
  neutral_other: {
    sms: 'Sorry about that. No more from us unless you text. In an emergency ring 999.',
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
  other_opening_short: { sms: 'Windowlight, {area}: a computer, not the police. In danger ring 999.', source: 'design §3', safety: true, agreed: draft },
  road_child_here: {
    sms: 'Keep them safe and warm. Tell their parents, the police on 101 and children\'s services on {front_door}, at night {front_door_night}. Scared of home? Ring 101 first.',
    source: '002 §5.2.2', safety: true, agreed: draft,
  },
  road_found: {
    sms: 'Stay near if safe. Keep them warm. Ring 999 if they\'re small, hurt, cold or scared, else 101. Then children\'s services: {front_door}, at night {front_door_night}.',
    source: '002 §5.1.1, §5.2.2', safety: true, agreed: draft,
  },
  other_stay_put: {
    sms: 'No, please don\'t walk or drive off with them. Stay where you found them, warm and in sight of others, until the police come. Ring 999 if they\'re small, hurt, cold or scared, else 101.',
    source: '002 §5.1.1, §5.2.2', safety: true, agreed: draft,
  },
  other_come_in: {
    sms: 'Better not on your own. Stay at the open door or outside, warm and in sight of others, until the police come. Ring 999 now. Too cold for that? Ask them on the call.',
    source: '002 §5.1.1, §5.2.2', safety: true, agreed: draft,
  },
  other_ring_first: {
    sms: 'Not yet. Ring first: 101, or 999 in danger. Until then keep them safe and warm where they are, and ask on that call what to do next.',
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
    attended: { from: 'ever', sms: 'I\'ve kept that. A worker may read it if it sounds like danger, but the police don\'t. Please ring 101 with it, or 999 in danger. Thank you for looking out for a child.' },
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
    attended: { from: 'ever', sms: 'I don\'t need your name, and their family can\'t see this. If it sounds like danger a worker may read it, and tell others to keep them safe. In danger ring 999. Crimestoppers never asks a name: 0800 555 111.' },
    source: '002 §11.2; design law 2', safety: true, agreed: draft,
  },
  other_returned: {
    sms: 'Good to hear. If anyone reported it, ring 101 so the police know. Thank you.',
    source: '002 §5.7.1', agreed: draft,
  },
  urgent_other: { sms: 'I\'ve kept that. Please ring 999 now. Text GO ON when you want to carry on here.', source: 'design law 1', safety: true, agreed: draft },
  rung_other: { sms: 'Well done. We pass nothing on: ring again with anything new.', source: 'design law 2', agreed: draft },
})
