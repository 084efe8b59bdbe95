/** The words for a child who is back, who is gone again, or who has died. Facts: domain.md §3.6–3.7 and 002; sentences our own. All drafts until a person agrees them. */
import { draft, messages } from '../shape.ts'

export const backWords = messages({
  // ⑦
  back: {
    sms: 'So glad. Warm, fed and safe comes first. Be calm, no questions about where they were.',
    source: '002 appendix 5; domain.md §3.6', agreed: draft,
  },
  not_back: {
    sms: 'Thank you for telling me. Then they are still missing, and the police need to know that: ring 101, or 999 in danger.',
    source: 'domain.md §3.7', safety: true, agreed: draft,
  },
  gone_again: {
    sms: 'Then they are missing again. The police don\'t know it until you ring 101, or 999 in danger. Nobody here checks.',
    attended: { from: 'now', sms: 'They are missing again. The police don\'t know it until you ring 101, or 999 in danger. RUNG after, or a worker is told.' },
    source: '002 §1, §5.7; design law 2; domain.md §3.7', safety: true, agreed: draft,
  },
  back_harm_seen: {
    sms: 'So glad they\'re home. Ring 101 now, or 999 if hurt or in danger. Until police say: don\'t wash them, clothes or bedding. Clothes in a paper bag, phone as it is. Don\'t question, just listen.',
    source: '002 §6.7.5, §6.7.6; the paper bag: general practice, unverified', safety: true, agreed: draft,
  },
  asks_wash: {
    sms: 'If someone may have hurt or used them, not yet: no bath, no washing of clothes or bedding, till police say. Clothes in a paper bag. Ring 101, or 999 if hurt. You were right to ask.',
    source: '002 §6.7.6', safety: true, agreed: draft,
  },
  // A child has died. Nothing is asked, and no word says that it is so: they have said it.
  grief: {
    sms: 'I am so very sorry. I won\'t ask you anything more. If you are there with them, ring 999. The police should give you a family liaison officer: ask for theirs. Missing People listen: 116000, free, 9am-11pm. Write here whenever you want.',
    attended: { from: 'ever', sms: 'I am so very sorry. I won\'t ask you anything more. If you are there with them, ring 999. The police should give you a family liaison officer: ask for theirs. Missing People listen: 116000, free, 9am-11pm. Write here whenever you want; a worker is told.' },
    source: 'missingpeople.org.uk, found deceased (a liaison officer in most cases; read 22 Nov 2026); domain.md §0.5, §1.1; design law 1', safety: true, agreed: draft,
  },
  grief_kept: {
    sms: 'I\'m here. I keep what you write, and ask nothing. Someone to listen: Samaritans 116123, any hour, or Missing People 116000, 9am-11pm, both free. In danger 999. If I have this wrong, text REPORT.',
    source: 'missingpeople.org.uk, found deceased; domain.md §1.1, §4.2; design law 3', safety: true, agreed: draft,
  },
  grief_quiet: {
    sms: 'Of course. I have stopped, and nothing comes from here unless you write. I am so sorry. If you want someone to listen, at any hour: Samaritans 116123, free.',
    source: 'design law 3; domain.md §4.2; no word of danger to whoever asks for quiet', safety: true, agreed: draft,
  },
  grief_report: {
    sms: 'What you told us is here: {report_link} It says first that your child has died, as you told us. It is private: anyone with the link can read it. UNSHARE closes it.',
    source: 'domain.md §0.5; design law 9', agreed: draft,
  },
  grief_danger: {
    sms: 'I\'m so sorry. If you, or anyone, may be hurt or die now, ring 999. Can\'t speak? On a mobile stay on and press 55. Samaritans, free, any hour: 116123. Please let someone be with you.',
    source: 'design law 1; domain.md §4.1, §4.2', safety: true, agreed: draft,
  },
  gone_again_danger: {
    sms: 'Ring 999 now. Say: they came back, are gone again, and what puts them in danger. Near water, send someone there first. I\'ve stopped asking.',
    source: '002 Part A, §5.7; design law 2', safety: true, agreed: draft,
  },
  back_told: { sms: 'Good. Thank you for telling them.', source: '002 §5.7.1; domain.md §3.6', agreed: draft },
  back_thanks: { sms: 'You\'re welcome. I\'m here at any hour.', source: 'design law 3; domain.md §3.6', agreed: draft },
  back_quiet: {
    sms: 'That is hard. Give them time: food, rest, you near by, no rush. They may talk to someone else first.',
    source: '002 §7.6, §7.7, appendix 5; domain.md §3.6', agreed: draft,
  },
  back_unsure: { sms: 'If you\'re not sure, ring 111, or 999 if they get worse.', source: 'domain.md §3.6', safety: true, agreed: draft },
  back_evidence: {
    sms: 'Ring 101 first, or 999 in danger. Until police say: try not to wash, change or brush teeth; leave clothes and phone as they are. No questions about it.',
    source: '002 §6.7.5, §6.7.6, appendix 4', safety: true, agreed: draft,
  },
  back_done: {
    sms: 'You\'ve done what you could. Missing People, 116000, is there for you too. If it ever happens again, text this number at once. Goodbye for now.',
    source: 'domain.md §3.6', agreed: draft,
  },
  after_back: {
    sms: 'Hello again. This is Windowlight, a computer, not the police. In danger ring 999. Is a child missing? Tell me here, or ring 101. To talk: Missing People 116000, free, 9am-11pm. Under 18? Text ME.',
    source: 'design law 3, law 4 (no history); domain.md §3.6', safety: true, agreed: draft,
  },
  after_back_thanks: {
    sms: 'Thank you. You can text me at any hour; in danger ring 999. For you to talk to: Missing People 116000, free, 9am-11pm.',
    source: 'design law 3, law 4 (no history); domain.md §3.6', safety: true, agreed: draft,
  },
  after_back_more: {
    sms: 'You can text me at any hour. If a child is missing say so, and ring 101, or 999 in danger. For you to talk to: Missing People 116000, free, 9am-11pm.',
    source: 'design law 3; domain.md §3.6', safety: true, agreed: draft,
  },
  back_done_unrung: {
    sms: 'You\'ve done what you could. If anyone rang the police, ring 101 to say they\'re back. Missing People, 116000, is there for you too. If it ever happens again, text us at once.',
    source: '002 §5.7.1; domain.md §3.6', agreed: draft,
  },
})
