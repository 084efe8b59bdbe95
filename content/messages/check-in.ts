/**
 * What a young person hears after they answer a check-in. The check-in itself is a worker's, and nothing of ours stands in it. Any hand may
 * read these: none names a worker, says whom a text was meant for, or asks anything (domain.md §6.3 rules 2, 3 and 11). All drafts.
 */
import { draft, messages } from '../shape.ts'

export const checkInWords = messages({
  /** Under the first answer, where that does not say it itself: what we are, who reads, 999, and one line that is free. */
  young_check_line: {
    sms: 'I\'m a computer, and no person is reading just now. To talk to one, free: {helpline}. In danger ring 999.',
    attended: { from: 'ever', sms: 'I\'m a computer; a person here reads this by {read_by}. To talk to one now, free: {helpline}. In danger ring 999.' },
    source: 'design law 1, law 3; domain.md §6.3 rule 9 (say when it is read)', safety: true, agreed: draft,
  },
  young_check_ok: {
    sms: 'Good to hear. Thank you for writing back. You can write any time, and you don\'t have to.',
    source: '002 appendix 5; domain.md §6.3 rule 4 (no demand)', agreed: draft,
  },
  young_check_not_ok: {
    sms: 'Thank you for saying so. I\'m a computer, and no person is reading just now. To talk now, free: {helplines}. Not safe? Ring 999. Can\'t talk? On a mobile stay on, press 55.',
    attended: { from: 'ever', sms: 'Thank you for saying so. I\'m a computer; a person here reads it by {read_by}. Don\'t wait for that. To talk now, free: {helplines}. Not safe? Ring 999. Can\'t talk? On a mobile stay on, press 55.' },
    source: '002 appendix 5; domain.md §4.1 (55), §6.3 rule 9', safety: true, agreed: draft,
  },
  /** Words of their own. */
  young_check_heard: {
    sms: 'Thank you for writing. I\'m a computer, and no person is reading just now. To talk to one, free: {helplines}. In danger ring 999. You can write here any time.',
    attended: { from: 'ever', sms: 'Thank you for writing. I\'m a computer; a person here reads it by {read_by}. To talk to one now, free: {helplines}. In danger ring 999. You can write here any time.' },
    source: '002 appendix 5; design law 3; domain.md §6.3 rules 6 and 9', safety: true, agreed: draft,
  },
  /** It is safe to text here. */
  young_check_yes: {
    sms: 'Thank you, that\'s good to know. You don\'t have to answer the texts that come.',
    source: 'domain.md §6.3 rules 1 and 4', agreed: draft,
  },
  /** It is not, or they are not sure: a goodbye that says nothing, to whoever reads it. */
  young_check_no: {
    sms: 'OK, no problem. No more texts from here unless you write. In an emergency ring 999.',
    source: 'domain.md §6.3 rules 2 and 10; design law 5', safety: true, agreed: draft,
  },
  /**
   * Either of the words that were agreed with a worker, or somebody is beside them and they must stop: the same to all, so that nobody who reads along can
   * tell by it which word that was. The other two stand after the word for help.
   */
  young_code_agreed: {
    sms: 'OK, thanks. No need to answer. In an emergency ring 999.',
    source: 'domain.md §6.3 rules 1 and 2; design law 5', safety: true, agreed: draft,
  },
  /** Somebody is beside them, on a phone that they said is safe: what anybody may know of 999. */
  young_code_beside: {
    sms: 'OK, thanks. No need to answer. In an emergency ring 999: on a mobile, if you can\'t speak, stay on and press 55.',
    source: 'domain.md §4.1 (55); design laws 1 and 5', safety: true, agreed: draft,
  },
  young_code_agreed_more: { sms: 'OK, thank you for that. In an emergency ring 999.', source: 'domain.md §6.3 rules 1 and 2; reliability.md §6 row 2', safety: true, agreed: draft },
  young_code_agreed_more_2: { sms: 'OK. No need to write back. In an emergency ring 999.', source: 'domain.md §6.3 rules 1 and 2; reliability.md §6 row 2', safety: true, agreed: draft },
})
