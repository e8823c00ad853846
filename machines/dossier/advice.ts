import type { Adviser, Condition, Dossier } from '../dossier.ts'
import { standingOf } from '../standing.ts'
import { instantOf, type Moment } from '../time.ts'
import type { Check } from './check.ts'
import type { Report } from './findings.ts'
import { eachPart } from './parts.ts'

/** Finds what could be better in a file. */
export const advise: Adviser = (check, whole, report) => {
  adviseOnEntries(check, report)
  if (whole !== null) adviseOnWhole(whole, report)
}

/** Advice on single entries, which holds whatever else is wrong with the file. */
function adviseOnEntries({ dossier, momentOf }: Check, advise: Report): void {
  const { sources = [], conditions = [], developments = [] } = dossier
  for (const [place, source] of sources.entries()) {
    if (source === undefined || 'reliability' in source) continue
    advise(
      ['sources', place],
      'has no grade',
      'a "reliability" from A to F',
      'ungraded, it fails every cut-off by trust',
    )
  }
  for (const [place, condition] of conditions.entries()) {
    if (condition?.kind !== 'consent' || new Set(condition.owedBy).size < 2) continue
    advise(
      ['conditions', place, 'owedBy'],
      'is a consent owed by several',
      'one party',
      'give each party its own consent',
    )
  }
  let before: Moment | null = null
  for (const [place, development] of developments.entries()) {
    const moment = momentOf(development?.at)
    if (moment !== null && before !== null && instantOf(moment) < instantOf(before)) {
      const problem = `${development?.at} is earlier than the development before it, of ${developments[place - 1]?.at}`
      advise(['developments', place, 'at'], problem, 'developments in the order of time')
    }
    before = moment
  }
}

/** Advice on how the parts of a file without faults go together. */
function adviseOnWhole(dossier: Dossier, advise: Report): void {
  const required = new Set<string>()
  for (const { requires, requiresBy = {} } of dossier.proposals) {
    for (const requirement of [requires, ...Object.values(requiresBy)]) {
      eachPart(requirement, [], (part) => typeof part === 'string' && required.add(part))
    }
  }
  for (const [place, { id }] of dossier.conditions.entries()) {
    if (!required.has(id))
      advise(['conditions', place], `no proposal requires ${id}`, 'a place in a requirement', 'it is only watched')
  }

  const conditions = new Map<string, Condition>(dossier.conditions.map((condition) => [condition.id, condition]))
  const conditionOf = (id: string) => conditions.get(id)
  for (const [place, development] of dossier.developments.entries()) {
    for (const [index, effect] of development.effects.entries()) {
      if (!('condition' in effect)) continue
      const condition = conditionOf(effect.condition)
      const speakers = [effect.by ?? development.by ?? []].flat()
      if (condition?.kind !== 'consent' || speakers.some((one) => condition.owedBy.includes(one))) continue
      if (standingOf(effect, speakers, conditionOf) !== 'claim') continue
      const problem = `is a claim about ${effect.condition}, the consent of another`
      advise(
        ['developments', place, 'effects', index],
        problem,
        'the word of the party that owes it',
        'it counts on the speaker’s board only',
      )
    }
  }
}
