/**
 * A message home (content/message-home.ts): what the young person is asked and told, and the only words that a parent receives. No word of
 * the child's stands in any of them (design law 4). All drafts.
 */
import { draft, messages } from '../shape.ts'

export const homeWords = messages({
  // ── Released by a worker: to the parent, then to the child ──
  home_safe: {
    sms: 'A message was passed to us: "I\'m safe." We can\'t be sure who sent it. Keep your police report open, and ring 101 to tell them of this.',
    source: 'design law 4, §3 Young person; issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_in_touch: {
    sms: 'A message was passed to us: "I\'m ok. I\'ll be in touch." We can\'t be sure who sent it. Keep your police report open, and ring 101 to tell them of this.',
    source: 'design law 4, §3 Young person; issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_love: {
    sms: 'A message was passed to us: "I\'m ok. I love you." We can\'t be sure who sent it. Keep your police report open, and ring 101 to tell them of this.',
    source: 'design law 4, §3 Young person; issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_not_yet: {
    sms: 'A message was passed to us: "I\'m safe. I\'m not ready to come back yet." We can\'t be sure who sent it. Keep your police report open, and ring 101 to tell them of this.',
    source: 'design law 4, §3 Young person; issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_went_safe: {
    sms: 'That\'s sent, at {home_when}. Nothing else was said. The words were: "I\'m safe." In danger ring 999.',
    source: 'design law 5 (three readers); issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_went_in_touch: {
    sms: 'That\'s sent, at {home_when}. Nothing else was said. The words were: "I\'m ok. I\'ll be in touch." In danger ring 999.',
    source: 'design law 5 (three readers); issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_went_love: {
    sms: 'That\'s sent, at {home_when}. Nothing else was said. The words were: "I\'m ok. I love you." In danger ring 999.',
    source: 'design law 5 (three readers); issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_went_not_yet: {
    sms: 'That\'s sent, at {home_when}. Nothing else was said. The words were: "I\'m safe. I\'m not ready to come back yet." In danger ring 999.',
    source: 'design law 5 (three readers); issue on danger (A message home)', safety: true, agreed: draft,
  },
  home_not: {
    sms: 'That couldn\'t be done, and nothing was sent. It isn\'t your fault. Missing People may help: ring or text 116000, free, 9am-11pm. In danger ring 999.',
    source: 'design law 4, law 5 (three readers); domain.md §1.1 (message home)', safety: true, agreed: draft,
  },

  // ── Asked for by the child ──
  young_tell: {
    sms: 'I can\'t pass messages on yet, I\'m sorry. Missing People can tell someone you\'re ok without saying where you are: ring or text 116000, free, 9am-11pm.',
    source: 'domain.md §1.1 (message home)', agreed: draft,
  },
  young_home_asked: {
    sms: 'OK, asked. It is looked at by {read_by}, by a worker. If it goes I text you which words, and when. If it can\'t, I say so. To stop it text TAKE IT BACK. In danger ring 999.',
    source: 'issue on danger (A message home: the child is told what was sent and when)', safety: true, agreed: draft,
  },
  young_home_asked_quietly: {
    sms: 'OK, asked. It is looked at by {read_by}, by a worker. I won\'t text you about it: to hear, text DID IT GO. To stop it text TAKE IT BACK. In danger ring 999.',
    source: 'design law 5 (three readers); reliability.md §6 row 2 (is it safe to text)', safety: true, agreed: draft,
  },
  young_home_waiting: { sms: 'It\'s still waiting, and nothing has gone. A worker has it. To stop it text TAKE IT BACK. In danger ring 999.', source: 'issue on danger (A message home)', safety: true, agreed: draft },
  young_home_going: { sms: 'OK. It may have gone already: it was just being sent. If it hasn\'t, and you took it back, it won\'t go. In danger ring 999.', source: 'issue on danger (A message home)', safety: true, agreed: draft },
  young_home_taken_back: { sms: 'OK, it\'s taken back, and nothing goes. You can ask again any time. In danger ring 999.', source: 'issue on danger (A message home)', safety: true, agreed: draft },
  young_home_none: { sms: 'OK. There\'s nothing waiting here. Text me anything, any time. In danger ring 999.', source: 'issue on danger (A message home); design law 5 (three readers)', safety: true, agreed: draft },
  young_home_only: { sms: 'Only these words can go, so that nothing shows where you are. Anything else you can tell me here.', source: 'design §3 Young person (fixed, safe sentences)', agreed: draft },
  young_home_left: { sms: 'OK, left. Nothing was asked and nothing goes. MENU shows what else I can do. In danger ring 999.', source: 'issue on danger (A message home)', safety: true, agreed: draft },
})
