/** What stands in a message or a window of the demo's own Slack, as people see it there. */
import type { SlackMessage } from '../demo/slack/slack.ts'
import type { DevCard } from '../pages/dev-slack.tsx'

type Json = SlackMessage['blocks'][number]
export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])
export const textOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : '')

/** Slack's own marks as people see them there: no stars, no colours' names, people by name, times as they read. */
export const asRead = (text: string, nameOf: (user: string) => string) => text
  .replace(/<@([UW]\w+)>/g, (_all, user: string) => nameOf(user)).replace(/<!date\^\d+\^[^|>]*\|([^>]*)>/g, '$1')
  .replace(/:\w+:\s?/g, '').replaceAll('*', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

export const buttonsOf = (blocks: readonly Json[]): DevCard['buttons'] => blocks.flatMap((block) => (block['type'] === 'actions' ? listOf(block['elements']) : [])).map((one) => ({
  action: typeof one['action_id'] === 'string' ? one['action_id'] : '', label: textOf(one['text']), url: typeof one['url'] === 'string' ? one['url'] : null,
}))
