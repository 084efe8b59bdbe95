/** Asking us to stop writing, and being home again. Danger outranks both; asking to stop outranks being home. */
import { backHome } from './notices/back-home.ts'
import { childIsBack } from './notices/child-is-back.ts'
import { leaveMeAlone } from './notices/leave-me-alone.ts'
import type { Notice } from './shape.ts'

export const notices: readonly Notice[] = [leaveMeAlone, backHome, childIsBack]
