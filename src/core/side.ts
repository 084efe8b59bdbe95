/** Whose sitting it is, said so that the compiler knows it too: what a parent may see is made from an adult's sitting alone (law 4). */
import type { AdultsConversation, Conversation } from '../vocabulary.ts'

export const isAdults = (conversation: Conversation): conversation is AdultsConversation => conversation.speaker !== 'unknown' && conversation.speaker !== 'young_person'
