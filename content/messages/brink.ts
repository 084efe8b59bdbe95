/**
 * What a young person hears while an emergency stands open: that it is worse, that they are at the place or have the means, that they cannot
 * speak. Never softer than the first answer, and never the same twice running. All drafts.
 */
import { draft, messages } from '../shape.ts'

export const brinkWords = messages({
  // ── Somebody hurts, holds or frightens them ──
  danger_child_2: {
    sms: 'Please ring 999 now, even if it stops and starts. Can\'t talk? On a mobile stay on and press 55. If there\'s a safe way out, go to a neighbour, a shop, anyone near. It isn\'t your fault.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  danger_child_3: {
    sms: 'I\'m still here. Ring 999 now: say where you are, and that you\'re not safe. Can\'t talk? On a mobile stay on, press 55. Keep the phone with you. It isn\'t your fault.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  danger_child_lost: {
    sms: 'Ring 999, even if you don\'t know where you are. Look for a road sign, a shop, a letter, or your phone\'s map, and say it. Can\'t talk? On a mobile stay on, press 55. You\'re not in trouble.',
    source: 'design law 1; domain.md §4.1 (55 gives no place)', safety: true, agreed: draft,
  },
  danger_child_silent: {
    sms: 'You don\'t have to talk. On a mobile ring 999, stay on and press 55. It doesn\'t show where you are, so whisper it if you can. If it\'s safe to get out, go to anyone near. You can go on texting me.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },

  // ── The body ──
  danger_child_medical_2: {
    sms: 'Please ring 999 now and ask for an ambulance, even if you feel ok. Say what you took or what\'s wrong, and when it began. Unlock the door, and tell someone near you. You\'re not in trouble.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_child_medical_3: {
    sms: 'It can get worse fast, so don\'t wait. Ring 999 now for an ambulance: say where you are, what it is, and when it began. Wake someone or shout, and open the door. I\'m still here.',
    source: 'design law 1; 002 Part A', safety: true, agreed: draft,
  },
  danger_child_medical_silent: {
    sms: 'Ring 999 now. Can\'t speak? On a mobile stay on and press 55. Or show someone this: I need an ambulance, please ring 999. Unlock the door, and go to someone if you can.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },

  // ── To die ──
  danger_child_self_harm_2: {
    sms: 'I\'m still here. If you might act on it, ring 999 now and say where you are. Go to someone near, or show them this. To talk now, free: {helplines}. Text SAFE if you\'re safe now.',
    source: 'design law 1; domain.md §4.2', safety: true, agreed: draft,
  },
  danger_child_self_harm_3: {
    sms: 'What you feel now can pass, even if it doesn\'t feel so. Please don\'t be alone with it. If you might act on it, ring 999 now. To talk now, free: {helplines}. Text SAFE if you\'re safe now.',
    source: 'design law 1; domain.md §4.2', safety: true, agreed: draft,
  },
  danger_child_place: {
    sms: 'Please step back now, to somewhere safe, near people if you can. Then ring 999 and say where you are. You won\'t be in trouble. I\'m glad you told me, and I\'m still here.',
    source: 'design law 1; domain.md §1.2 (risk ladder: the place)', safety: true, agreed: draft,
  },
  danger_child_place_2: {
    sms: 'Please move away from there, even a few steps. Ring 999 now and say where you are, or show someone this. Can\'t talk? On a mobile stay on and press 55. I\'m still here.',
    source: 'design law 1; domain.md §1.2 (risk ladder: the place), §4.1 (55)', safety: true, agreed: draft,
  },
  danger_child_means: {
    sms: 'Please put it away from you, in another room, or give it to someone. Go where people are. Ring 999 now: say you might hurt yourself, and where you are. I\'m glad you told me, and I\'m still here.',
    source: 'design law 1; domain.md §1.2 (risk ladder: the means)', safety: true, agreed: draft,
  },
  danger_child_means_2: {
    sms: 'Please move away from it now, or hand it to someone. Ring 999 and say where you are. Tell anyone near: I\'m not safe on my own. You\'re not in trouble. I\'m still here.',
    source: 'design law 1; domain.md §1.2 (risk ladder: the means)', safety: true, agreed: draft,
  },
  danger_child_farewell: {
    sms: 'Please don\'t go. Ring 999 now: say that you may end your life, and where you are. Tell someone near, or show them this. I\'m still here. To talk now, free: {helplines}.',
    source: 'design law 1; domain.md §1.2 (risk ladder), §4.2', safety: true, agreed: draft,
  },

  danger_child_farewell_2: {
    sms: 'I\'m still here. Please don\'t do it now: stay with me, or with anyone near. Ring 999 and say where you are. What you feel can pass. To talk now, free: {helplines}.',
    source: 'design law 1; domain.md §1.2 (risk ladder), §4.2', safety: true, agreed: draft,
  },

  // ── Who writes is known now, or not yet ──
  young_in_danger_medical: {
    sms: 'Thanks for telling me. Please do this now: ring 999 for an ambulance, even if you feel ok: say what you took or what\'s wrong, and when. Unlock the door. I\'m a computer; no person is reading. We never show it to parents.',
    attended: { from: 'ever', sms: 'Thanks for telling me. Please do this now: ring 999 for an ambulance, even if you feel ok: say what you took or what\'s wrong, and when. Unlock the door. I\'m a computer; a worker may read it. We never show it to parents.' },
    source: 'design law 1, §3 Young person (what is private)', safety: true, agreed: draft,
  },
  young_in_danger_self_harm: {
    sms: 'Thanks for telling me. If you might act on it, ring 999 now and say where you are. I\'m a computer; no person is reading. We never show it to parents. To talk now, free: {helplines}. Text SAFE if you\'re safe now.',
    attended: { from: 'ever', sms: 'Thanks for telling me. If you might act on it, ring 999 now and say where you are. I\'m a computer; a worker may read it. We never show it to parents. To talk now, free: {helplines}. Text SAFE if you\'re safe now.' },
    source: 'design law 1, §3 Young person (what is private); domain.md §4.2', safety: true, agreed: draft,
  },
  urgent_unknown_medical: {
    sms: 'Ring 999 now for an ambulance: say where, what was taken or what\'s wrong, and when. Unlock the door. Can\'t talk? On a mobile stay on and press 55. When you can, text ME, or OTHER for someone else.',
    source: 'design law 1; domain.md §4.1 (55)', safety: true, agreed: draft,
  },
  urgent_unknown_self_harm: {
    sms: 'If it may happen now, ring 999 and say where. Stay near people. Can\'t talk? On a mobile stay on and press 55. To talk, free: {helplines}. When you can, text ME, or OTHER for someone else.',
    source: 'design law 1; domain.md §4.1 (55), §4.2', safety: true, agreed: draft,
  },
  danger_child_housing: {
    sms: 'Not safe, or very cold? Ring 999 now. Under 18, the council must help you tonight: ring {front_door}, at night {front_door_night}. Say: I\'m under 18 with nowhere to sleep. Wait somewhere warm with people.',
    source: 'design law 1; area packs (nowhere to go at 16 or 17); Children Act 1989 s20', safety: true, agreed: draft,
  },
  /** "Thanks for everything", "look after my dog": thanks or a goodbye. A "no" is heard as "not safe" (core/in-danger.ts), so it is that question, asked straight. */
  concern_child_goodbye: {
    sms: 'I\'m glad you wrote. Words like that can be a goodbye, so I ask: are you safe right now, from wanting to die? If not, ring 999. To talk, free: {helpline}.',
    source: 'danger/README, lesson 5 (one direct, kind question); domain.md §4.2, §5.1', safety: true, agreed: draft,
  },
  concern_child_housing: {
    sms: 'Thank you for telling me. If you aren\'t safe, ring 999. Under 18, the council must help: ring {front_door}, at night {front_door_night}. Say: I\'m under 18 with nowhere to sleep. If they say no, ask for an advocate.',
    source: 'design law 1; area packs (nowhere to go at 16 or 17); Children Act 1989 s20', safety: true, agreed: draft,
  },
})
