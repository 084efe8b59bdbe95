/**
 * Points that somebody has decided, whatever is counted: for or against danger, by word or by pair of neighbours. Each with its reason.
 * Draft: a safeguarding lead has agreed to none of it yet.
 */
export const argued: Readonly<Record<string, { points: number; why: string }>> = {}
