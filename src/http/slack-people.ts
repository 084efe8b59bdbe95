/** Which Slack user is which of our people. Asked at each thing that they do: whoever has left the rota is nobody from then on. */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { nobody } from '../duty/rota.ts'
import { areaCode, type AreaCode } from '../vocabulary.ts'
import type { Service, SlackParts } from './service.ts'

/** Null: nobody of ours. Of one who stands on two areas' rotas the one whose channel it is. */
export const personOf = ({ house }: Pick<Service, 'house'>, { channels }: Pick<SlackParts, 'channels'>, user: string, channel: string | null): DutyPerson | null => {
  const known = (house.rota ?? nobody).people.filter(({ slack }) => slack !== undefined && slack === user)
  return (channel === null ? known : known.filter(({ area }) => channels.get(areaCode(area)) === channel))[0] ?? null
}

export const areaOf = (by: DutyPerson): AreaCode => areaCode(by.area)

/** The channel where a command was typed, if it is an area's: one may be typed anywhere, and is then of whoever's area it is. */
export const ourChannel = ({ channels }: Pick<SlackParts, 'channels'>, channel: string): string | null => ([...channels.values()].includes(channel) ? channel : null)

/** Words of a child's, or a worker's own, in a window of this area's Slack: where its data-protection assessment says so, and for whom the table of roles does. */
export const mayUseWords = ({ wordsIn }: Pick<SlackParts, 'wordsIn'>, by: DutyPerson): boolean => wordsIn.has(areaOf(by)) && may(by, 'use_words_in_slack')
