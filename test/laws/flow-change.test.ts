/** A flow that has changed under a paused conversation, in every question of the parent's flow. */
import { openMemory } from '../../src/store/memory.ts'
import { flowChangeLaw } from './flow-change.ts'

flowChangeLaw(async () => openMemory(), { changing: false })
