/** The report for machines, version 1: published at `/schemas/report.v1.json`. Fields are only ever added (docs/report.md). */
import * as z from 'zod'
import { groups } from '../../content/shape.ts'

const certainty = z.enum(['answered', 'confirmed', 'not_agreed', 'guessed', 'as_said', 'not_known', 'skipped', 'not_asked'])
  .describe('How sure the answer is. not_agreed: read from a longer message, and they have not said yes to it. not_asked: one of the minimum that nobody has answered yet.')
const moment = z.iso.datetime().describe('ISO 8601, UTC')
const channel = z.enum(['sms', 'web'])

const value = z.union([
  z.null(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ years: z.number(), born: z.string().optional() }),
  z.strictObject({ at: z.string(), precision: z.enum(['minute', 'about', 'part_of_day', 'day']) }),
  z.strictObject({ cm: z.number() }),
]).describe('The reading for machines; null where the words stand as they were said')

const answer = z.strictObject({
  key: z.string().describe('The stable name of the question'),
  label: z.string(),
  starred: z.boolean().describe('Belongs to the minimum that starts a call'),
  said: z.string().describe('Verbatim; empty where nobody has answered'),
  reading: z.string().describe('In words for people'),
  value,
  at: moment.nullable(),
  channel: channel.nullable(),
  certainty,
  before: z.array(z.strictObject({ said: z.string(), reading: z.string(), at: moment })).describe('What stood here before, newest first'),
})

export const reportSchema = z.strictObject({
  version: z.literal(1),
  reference: z.string().describe('Ours. Not a police reference.'),
  made: moment,
  area: z.string(),
  force: z.string(),
  stands: z.enum(['missing', 'unsafe', 'kept', 'back', 'died']).describe('What there is to tell, as the writer told it; nobody has confirmed it. died: a record, and nobody is to be looked for'),
  opening: z.string().describe('The first sentence of the call; of one who has died, that we were told so'),
  groups: z.array(z.strictObject({ key: z.enum(groups), title: z.string(), answers: z.array(answer) }))
    .length(groups.length).describe('All sixteen, in order; a group without answers is empty'),
  archived: z.array(answer).describe('Answers to questions that are no longer asked'),
  not_asked: z.array(z.string()).describe('Keys of questions that would come up and have no answer'),
  remarks: z.array(z.strictObject({ at: moment, channel, text: z.string(), why: z.enum(['news', 'danger', 'first', 'other']) })),
  milestones: z.array(z.strictObject({ key: z.string(), at: moment })),
})

export type ReportJson = z.infer<typeof reportSchema>

export const schemaPath = '/schemas/report.v1.json'

/** What is served at `schemaPath`. */
export const reportJsonSchema = () => ({
  ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }),
  $id: schemaPath,
  title: 'Report of a missing child, version 1',
})
