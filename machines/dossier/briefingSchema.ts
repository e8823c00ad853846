import * as v from 'valibot'
import { lengths, partKinds } from './briefingKinds.ts'
import { byId, exact, list } from './containers.ts'
import { oneOf, optional, remark, text, when } from './fields.ts'
import * as id from './ids.ts'
import { words } from './words.ts'

/** Names a part for good: what was said of it one day is found again the next. */
export type PartId = Exclude<(typeof partKinds)[number], 'proposal'> | `proposal:${id.ProposalId}`

const alone = partKinds.filter((kind) => kind !== 'proposal')
const partName = `one of ${alone.join(', ')}, or "proposal:" and a proposal’s id`

/** That there is such a proposal is checked apart, where they are known. */
const partId = v.pipe(
  v.string(partName),
  v.regex(new RegExp(`^(?:${alone.join('|')}|proposal:.+)$`), partName),
) as v.GenericSchema<string, PartId>

type Trust = `${'A' | 'B' | 'C' | 'D' | 'E' | 'F'}${1 | 2 | 3 | 4 | 5 | 6}`
const trust = v.pipe(v.string(words.trust), v.regex(/^[A-F][1-6]$/, words.trust)) as v.GenericSchema<string, Trust>

const orNull = <const Schema extends v.GenericSchema>(schema: Schema) => optional(v.nullable(schema), null)
const perPart = <const Item extends v.GenericSchema>(item: Item) => optional(byId(partId, item), () => ({}))

export const ownWords = exact({ text, facts: remark })

export const briefSettings = exact({
  length: optional(oneOf(lengths), 'fiveSlides'),
  order: optional(list(partId), () => []),
  chosen: perPart(v.boolean(words.boolean)),
  headlines: perPart(ownWords),
  notes: perPart(ownWords),
  since: orNull(when),
})

/** A briefing that is kept: what it was of, what was chosen for it, and what its parts then said. */
export const savedBriefing = exact({
  id: id.newBriefingId,
  title: text,
  asOf: when,
  lens: optional(id.lens, 'assessed'),
  knownAt: orNull(when),
  trust: orNull(trust),
  without: optional(list(id.sourceId), () => []),
  scenario: orNull(id.scenarioId),
  settings: briefSettings,
  facts: perPart(remark),
})
