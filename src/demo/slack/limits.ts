/**
 * What Slack says no to in a message or a view, so that what passes here passes there: the limits of Block Kit, walked all the way down.
 * Written apart from whatever makes our messages (src/slack), so that both cannot be wrong alone.
 * https://docs.slack.dev/reference/block-kit/blocks, seen 2026-11-22.
 */

type Json = Readonly<Record<string, unknown>>
type Complain = (where: string, wrong: string) => void

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** Counted as Slack counts: by characters, not by bytes. */
const long = (value: unknown) => (typeof value === 'string' ? Array.from(value).length : 0)

const only = (thing: Json, names: readonly string[], where: string, complain: Complain) => {
  for (const name of Object.keys(thing)) if (!names.includes(name)) complain(where, `has a field "${name}" that is not known`)
}

const textObject = (value: unknown, most: number, where: string, complain: Complain, kinds: readonly string[] = ['plain_text', 'mrkdwn']) => {
  if (!isObject(value)) return complain(where, 'has no text')
  only(value, ['type', 'text', 'emoji', 'verbatim'], where, complain)
  if (!kinds.includes(String(value['type']))) complain(where, `its text is ${String(value['type'])}`)
  if (long(value['text']) < 1) complain(where, 'its text is empty')
  if (long(value['text']) > most) complain(where, `its text is longer than ${most}`)
  return undefined
}

const named = (thing: Json, name: string, most: number, where: string, complain: Complain) => {
  if (thing[name] !== undefined && (typeof thing[name] !== 'string' || long(thing[name]) < 1 || long(thing[name]) > most)) complain(where, `its ${name} is empty or longer than ${most}`)
}

const confirmObject = (value: unknown, where: string, complain: Complain) => {
  if (value === undefined) return
  if (!isObject(value)) return complain(where, 'its confirm is none')
  textObject(value['title'], 100, `${where}.title`, complain, ['plain_text'])
  textObject(value['text'], 300, `${where}.text`, complain)
  textObject(value['confirm'], 30, `${where}.confirm`, complain, ['plain_text'])
  textObject(value['deny'], 30, `${where}.deny`, complain, ['plain_text'])
}

const optionsOf = (thing: Json, most: number, where: string, complain: Complain) => {
  const options = listOf(thing['options'])
  if (options.length < 1 || options.length > most) complain(where, `has ${options.length} options`)
  for (const [i, option] of options.entries()) {
    if (!isObject(option)) complain(where, 'has an option that is none')
    else {
      textObject(option['text'], 75, `${where}.options.${i}`, complain)
      if (long(option['value']) < 1 || long(option['value']) > 150) complain(`${where}.options.${i}`, 'its value is empty or longer than 150')
    }
  }
}

type Check = (thing: Json, where: string, complain: Complain) => void

const elements: Readonly<Record<string, Check>> = {
  button: (thing, where, complain) => {
    only(thing, ['type', 'text', 'action_id', 'url', 'value', 'style', 'confirm', 'accessibility_label'], where, complain)
    textObject(thing['text'], 75, where, complain, ['plain_text'])
    named(thing, 'value', 2_000, where, complain)
    named(thing, 'url', 3_000, where, complain)
    named(thing, 'accessibility_label', 75, where, complain)
    if (thing['style'] !== undefined && thing['style'] !== 'primary' && thing['style'] !== 'danger') complain(where, 'its style is not one')
    confirmObject(thing['confirm'], `${where}.confirm`, complain)
  },
  plain_text_input: (thing, where, complain) => {
    only(thing, ['type', 'action_id', 'initial_value', 'multiline', 'min_length', 'max_length', 'placeholder', 'focus_on_load'], where, complain)
    if (Number(thing['max_length'] ?? 1) > 3_000) complain(where, 'its max_length is over 3000')
    if (thing['placeholder'] !== undefined) textObject(thing['placeholder'], 150, `${where}.placeholder`, complain, ['plain_text'])
    if (long(thing['initial_value']) > Number(thing['max_length'] ?? 3_000)) complain(where, 'its initial_value is too long')
  },
  static_select: (thing, where, complain) => {
    only(thing, ['type', 'action_id', 'options', 'initial_option', 'placeholder', 'confirm', 'focus_on_load'], where, complain)
    optionsOf(thing, 100, where, complain)
    if (thing['placeholder'] !== undefined) textObject(thing['placeholder'], 150, `${where}.placeholder`, complain, ['plain_text'])
  },
  radio_buttons: (thing, where, complain) => {
    only(thing, ['type', 'action_id', 'options', 'initial_option', 'confirm', 'focus_on_load'], where, complain)
    optionsOf(thing, 10, where, complain)
  },
}

const element = (value: unknown, where: string, complain: Complain, ids: Set<string>) => {
  const check = isObject(value) ? elements[String(value['type'])] : undefined
  if (!isObject(value) || !check) return complain(where, 'is no element that we may use')
  named(value, 'action_id', 255, where, complain)
  const id = value['action_id']
  if (typeof id === 'string' && ids.has(id)) complain(where, 'its action_id stands twice in one block')
  if (typeof id === 'string') ids.add(id)
  check(value, where, complain)
}

const blocks: Readonly<Record<string, Check>> = {
  header: (thing, where, complain) => {
    only(thing, ['type', 'block_id', 'text'], where, complain)
    textObject(thing['text'], 150, where, complain, ['plain_text'])
  },
  section: (thing, where, complain) => {
    only(thing, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand'], where, complain)
    if (thing['text'] === undefined && thing['fields'] === undefined) complain(where, 'has neither text nor fields')
    if (thing['text'] !== undefined) textObject(thing['text'], 3_000, where, complain)
    if (listOf(thing['fields']).length > 10) complain(where, 'has more than 10 fields')
    for (const [i, field] of listOf(thing['fields']).entries()) textObject(field, 2_000, `${where}.fields.${i}`, complain)
    if (thing['accessory'] !== undefined) element(thing['accessory'], `${where}.accessory`, complain, new Set())
  },
  context: (thing, where, complain) => {
    only(thing, ['type', 'block_id', 'elements'], where, complain)
    const all = listOf(thing['elements'])
    if (all.length < 1 || all.length > 10) complain(where, `has ${all.length} elements`)
    for (const [i, one] of all.entries()) textObject(one, 3_000, `${where}.${i}`, complain)
  },
  divider: (thing, where, complain) => only(thing, ['type', 'block_id'], where, complain),
  actions: (thing, where, complain) => {
    only(thing, ['type', 'block_id', 'elements'], where, complain)
    const all = listOf(thing['elements'])
    if (all.length < 1 || all.length > 25) complain(where, `has ${all.length} elements`)
    const ids = new Set<string>()
    for (const [i, one] of all.entries()) element(one, `${where}.${i}`, complain, ids)
  },
  input: (thing, where, complain) => {
    only(thing, ['type', 'block_id', 'label', 'element', 'hint', 'optional', 'dispatch_action'], where, complain)
    textObject(thing['label'], 2_000, `${where}.label`, complain, ['plain_text'])
    if (thing['hint'] !== undefined) textObject(thing['hint'], 2_000, `${where}.hint`, complain, ['plain_text'])
    element(thing['element'], `${where}.element`, complain, new Set())
  },
}

const walk = (value: unknown, most: number, complain: Complain, may: (type: string) => boolean) => {
  const all = listOf(value)
  if (all.length > most) complain('blocks', `are ${all.length}, more than ${most}`)
  const ids = new Set<string>()
  for (const [i, one] of all.entries()) {
    const type = isObject(one) ? String(one['type']) : ''
    const check = blocks[type]
    if (!isObject(one) || !check || !may(type)) {
      complain(`blocks.${i}`, `is no block that may stand here (${type})`)
      continue
    }
    named(one, 'block_id', 255, `blocks.${i}`, complain)
    const id = one['block_id']
    if (typeof id === 'string' && ids.has(id)) complain(`blocks.${i}`, 'its block_id stands twice')
    if (typeof id === 'string') ids.add(id)
    check(one, `blocks.${i}`, complain)
  }
}

const collected = (work: (complain: Complain) => void): string[] => {
  const wrong: string[] = []
  work((where, what) => wrong.push(`${where}: ${what}`))
  return wrong
}

/** All that is wrong with a message; nothing where Slack would take it. `text` is always wanted: lock screens and screen readers read it. */
export const wrongWithMessage = (message: { text: unknown; blocks: unknown }): string[] => collected((complain) => {
  if (long(message.text) < 1) complain('text', 'is empty')
  // 40,000 is where Slack cuts; 4,000 is what it advises.
  if (long(message.text) > 4_000) complain('text', 'is longer than 4000')
  // https://github.com/slackapi/bolt-js/issues/2509: the whole fails near 13,200.
  if (JSON.stringify(message.blocks ?? []).length > 13_000) complain('blocks', 'are more than 13000 characters together')
  walk(message.blocks ?? [], 50, complain, (type) => type !== 'input')
})

/** The same of a modal or an app home. */
export const wrongWithView = (view: unknown): string[] => collected((complain) => {
  if (!isObject(view)) return complain('view', 'is none')
  const isModal = view['type'] === 'modal'
  if (!isModal && view['type'] !== 'home') complain('view', 'is neither a modal nor a home')
  only(view, ['type', 'title', 'submit', 'close', 'blocks', 'private_metadata', 'callback_id', 'clear_on_close', 'notify_on_close', 'external_id'], 'view', complain)
  if (isModal) textObject(view['title'], 24, 'title', complain, ['plain_text'])
  for (const name of ['submit', 'close']) if (view[name] !== undefined) textObject(view[name], 24, name, complain, ['plain_text'])
  named(view, 'callback_id', 255, 'view', complain)
  if (long(view['private_metadata']) > 3_000) complain('private_metadata', 'is longer than 3000')
  if (listOf(view['blocks']).some((one) => isObject(one) && one['type'] === 'input') && isModal && view['submit'] === undefined) complain('submit', 'is not there, and there is something to fill in')
  walk(view['blocks'], 100, complain, () => true)
  return undefined
})
