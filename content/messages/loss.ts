/** The words for whoever has lost somebody close: a friend, a brother, their mum. Facts: domain.md §1.2, §4.2; sentences our own. All drafts until a person agrees them. */
import { draft, messages } from '../shape.ts'

export const lossWords = messages({
  young_loss: {
    sms: 'I\'m so sorry. There\'s no right way to feel, and you don\'t have to say more. I\'m a computer; no person is reading. We never show it to parents. To talk now, free: {helplines}. In danger ring 999.',
    attended: { from: 'ever', sms: 'I\'m so sorry. There\'s no right way to feel, and you don\'t have to say more. I\'m a computer; a worker is told, to read this by {read_by}. We never show it to parents. To talk now, free: {helplines}. In danger ring 999.' },
    source: '001 §41a; domain.md §4.2; design law 4', safety: true, agreed: draft,
  },
  loss: {
    sms: 'I\'m so sorry. There\'s no right way to feel, and you don\'t have to say more. I\'m a computer; no person is reading. To talk now, free: {helplines}, or at any age Samaritans 116123. In danger ring 999.',
    attended: { from: 'ever', sms: 'I\'m so sorry. There\'s no right way to feel, and you don\'t have to say more. I\'m a computer; a worker is told, to read this by {read_by}. To talk now, free: {helplines}, or at any age Samaritans 116123. In danger ring 999.' },
    source: '001 §41a; domain.md §4.2', safety: true, agreed: draft,
  },
  loss_more: {
    sms: 'I\'m here, and I keep what you write. To talk to a person now, free: {helplines}, or at any age Samaritans 116123. In danger ring 999. If a child is missing too, say so.',
    source: 'design law 3; domain.md §4.2', safety: true, agreed: draft,
  },
  /** Somebody close has killed themself. Danger's own answer: the one who writes may be in danger too (danger/README, Suicide). */
  danger_loss: {
    sms: 'I\'m so sorry. It isn\'t your fault. Are you safe right now? If you might hurt yourself, or it is happening now, ring 999. To talk now, free: {helplines}.',
    source: 'danger/README, Suicide; design law 1; domain.md §1.2, §4.2', safety: true, agreed: draft,
  },
  danger_loss_2: {
    sms: 'I\'m still here. There\'s no right way to feel. Please stay near someone. If you might hurt yourself, ring 999. To talk now, free: {helplines}. Text SAFE if you\'re safe now.',
    source: 'design law 1; domain.md §1.2, §4.2', safety: true, agreed: draft,
  },
})
