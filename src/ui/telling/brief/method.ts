import { likelihoods } from '../../../../machines/analysis/likelihood.ts'
import type { View } from '../../../../machines/board.ts'
import type { Method, Runs } from '../../../../machines/briefing/telling.ts'
import { formatMoment } from '../../dates.ts'
import { laterWords } from '../../laterWords.ts'
import { named } from '../../words/en/names.ts'
import { words } from '../../words.ts'
import type { DossierIndex } from '../dossierIndex.ts'
import { said } from './runs.ts'

const { briefMethod, analysis, drawing, scenarios, log } = laterWords

/** "As of the end of 25 March 2025". */
export const asOfText = ({ asOf }: View, { zone }: DossierIndex): string =>
  drawing.asOf(formatMoment(asOf, zone), asOf.length <= 10)

/** What is left out of the record: as known on a date, and evidence that is too weak. */
export const filterTexts = (
  { filter: { knownAt, trust, without } }: View,
  { zone, source }: DossierIndex,
): readonly string[] => [
  ...(knownAt === null ? [] : [words.strip.known(formatMoment(knownAt, zone))]),
  ...(trust === null ? [] : [words.strip.trusted(trust)]),
  ...(without.length === 0 ? [] : [words.strip.without(without.map((id) => source(id)?.title ?? id))]),
]

/** How a briefing was made, a sentence each. */
export function methodRuns({ view, counted, leftOut, hasOdds }: Method, index: DossierIndex): Runs[] {
  const account = view.lens === 'assessed' ? briefMethod.established : briefMethod.by(named(index.party(view.lens)))
  const filters = filterTexts(view, index)
  return [
    briefMethod.made(asOfText(view, index), account, counted),
    ...(filters.length === 0 ? [] : [briefMethod.leftOut(filters, leftOut)]),
    ...(view.steps.length === 0 ? [] : [briefMethod.supposed(view.steps.length)]),
    briefMethod.statuses,
    hasOdds ? briefMethod.odds : briefMethod.noOdds,
    briefMethod.confidence,
  ].map(said)
}

/** ICD 203’s terms with their ranges. */
export const likelihoodRows = (): (readonly string[])[] =>
  likelihoods.slice(1, -1).map((term, place) => [analysis.term(term), scenarios.odds.ranges[place] ?? ''])

/** The Admiralty code’s letters and digits. */
export const admiraltyRows = (): (readonly string[])[] => [
  ...Object.entries(log.reliabilities).map(([sign, inWords]) => [sign, inWords]),
  ...log.credibilities.map((inWords, place) => [String(place + 1), inWords]),
]
