/** ⑥ While the child is missing: what to do and what to leave. */
import { flow } from '../setup.ts'
import { mark, say } from '../verbs.ts'

export const whileMissing = {
  settling: flow.createStateConfig({ entry: [mark('settled'), say('while_missing')], always: 'whileMissing' }),
  /** 002 §6.3.6: social worker or emergency duty team, those with parental responsibility, the record. */
  settlingCarer: flow.createStateConfig({ entry: [mark('settled'), say('while_missing_carer')], always: 'whileMissing' }),
  whileMissing: flow.createStateConfig({ meta: { rests: 'while the child is missing' }, on: { told: { actions: say('news_kept') } } }),
}
