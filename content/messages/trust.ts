/** What a young person hears who asks whether they may trust us, or who has been put out tonight: a short true answer to each thing asked. All drafts. */
import { draft, messages } from '../shape.ts'

export const trustWords = messages({
  // ── May they trust us? ──
  /** Also at the unknown door: nothing in it says who writes. */
  needs_no_name: {
    sms: 'No. You don\'t have to say where you are, or your name, and I can\'t see where you are. It\'s fine to ask. In danger ring 999, and tell them where, so that they can come.',
    source: 'design §3 Young person (no name and no place); domain.md §4.1', safety: true, agreed: draft,
  },
  young_no_trick: {
    sms: 'It\'s no trick. I\'m a computer: no person is reading, and I can\'t see where you are. Parents aren\'t shown this. Say as little as you like, or stop. In danger ring 999.',
    attended: { from: 'ever', sms: 'It\'s no trick. I\'m a computer and can\'t see where you are. Parents aren\'t shown this. If you may be in danger a worker reads it, and may get you help. In danger ring 999.' },
    source: 'design law 4; domain.md §0.6 (say only what is true)', safety: true, agreed: draft,
  },
  young_promise: {
    sms: 'It\'s fair to ask. I ring nobody, and no person is reading. Parents aren\'t shown this, unless they look at this phone. More than that I can\'t be sure of. In danger ring 999.',
    attended: { from: 'ever', sms: 'It\'s fair to ask, and good that you do. Parents aren\'t shown this, unless they look at this phone. If you may be in danger a worker reads it, and may get you help. More I can\'t be sure of. In danger ring 999.' },
    source: 'design law 4; domain.md §6.3 rule 12 (never says confidential where it is not)', safety: true, agreed: draft,
  },

  // ── What a computer cannot do, and a phone soon cannot ──
  young_cannot_ring: {
    sms: 'I can\'t ring: I\'m a computer, and all I do is text. You can ring a person, free: {helplines}. In danger ring 999.',
    source: 'design law 3; domain.md §4.2 (unverified)', safety: true, agreed: draft,
  },
  young_battery: {
    sms: 'Ring first, while your battery lasts. Danger: 999. To talk, free: {helpline}. Write that number on paper or your hand. You can text me again when it\'s charged.',
    source: 'domain.md §4.1, §4.2 (unverified)', safety: true, agreed: draft,
  },

  // ── Put out tonight ──
  young_out_next: {
    sms: 'Find somewhere warm with people in it. Then ring {front_door}, at night {front_door_night}. Say: I\'m under 18 with nowhere to sleep tonight. They must help. Not safe, or very cold? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17); Children Act 1989 s20', safety: true, agreed: draft,
  },
  young_out_ring: {
    sms: 'I can\'t ring: I\'m a computer. For a bed tonight you ring {front_door}, at night {front_door_night}. To talk to a person, free: {helpline}. Not safe, or very cold? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17); design law 3', safety: true, agreed: draft,
  },
  young_out_battery: {
    sms: 'Ring first, while it lasts: {front_door}, at night {front_door_night}. Say: I\'m under 18 with nowhere to sleep. Write down that number and 0800 1111 (Childline). Not safe, or very cold? 999 first.',
    source: 'area packs (nowhere to go at 16 or 17); domain.md §4.2 (unverified)', safety: true, agreed: draft,
  },
  young_out_say: {
    sms: 'You could say: I\'m under 18. I\'ve been put out and have nowhere safe tonight. I need a bed. Then your age. If they say no: ask them to write down why, and for an advocate. Not safe? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17: refused, in writing, advocate); Children Act 1989 s20', safety: true, agreed: draft,
  },
  young_out_care: {
    sms: 'That makes sense, after that. You can say what you don\'t want, and ask for an advocate, who speaks up for you. {helpline} can help you say it. You still need a warm bed tonight. Not safe? Ring 999.',
    source: 'area packs (nowhere to go at 16 or 17: an advocate); 001 §41a (no judgement)', safety: true, agreed: draft,
  },
  young_out_mate: {
    sms: 'Are you safe there, and does nobody want anything for it? Then one warm night is good. You still have a right to help tomorrow: ring {front_door}. Not safe there? Leave, and ring 999.',
    source: 'area packs (nowhere to go at 16 or 17); domain.md §5.2 (Homeless/away, sofa surfing)', safety: true, agreed: draft,
  },
})
