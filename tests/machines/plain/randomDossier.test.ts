import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitOf, soaks } from '../../soaking.ts'
import { featuresOf } from './census.ts'
import { conditionChart, proposalChart } from './charts.ts'
import { faultsOf } from './faults.ts'
import { randomDossier } from './randomDossier.ts'
import { smaller } from './shrinkDossier.ts'

const sample = fc.sample(randomDossier(), { numRuns: soaks ? 2000 : 1000, seed: 20250418 })

const eventsOf = (chart: Readonly<Record<string, object>>) => Object.values(chart).flatMap((on) => Object.keys(on))

/** Each with the least part of the dossiers, in a hundred, in which it must occur. */
const expected: [least: number, features: readonly string[]][] = [
  [2, Object.keys(proposalChart).map((state) => `proposal ${state}`)],
  [10, Object.keys(conditionChart).map((state) => `condition ${state}`)],
  [3, [...eventsOf(proposalChart), ...eventsOf(conditionChart)].map((event) => `event ${event}`)],
  [
    3,
    ['Europe/Kyiv', 'Europe/Moscow', 'America/New_York', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Asia/Beirut']
      .concat(['Australia/Lord_Howe', 'America/Havana', 'UTC'])
      .map((zone) => `zone ${zone}`),
  ],
  [20, ['parties 1', 'parties 2', 'parties 3', 'kind action', 'kind consent', 'kind commitment']],
  [20, ['due on a day', 'due after an entry', 'initial', 'no term', 'automatic entry', 'automatic renewal']],
  [2, ['P1D', 'P3D', 'P7D', 'P2W', 'P1M', 'PT30H', 'P1DT6H', 'PT24H', 'PT6H'].map((term) => `term ${term}`)],
  [20, ['requires allOf', 'requires anyOf', 'requires atLeast', 'requires proposal', 'requiresBy']],
  [20, ['at a day', 'at an instant Z', 'at an instant offset', 'file out of order', 'ties']],
  [20, ['from earlier', 'from later', 'joint speakers', 'standing established', 'standing claim']],
  [10, ['from at the same instant', 'entry without until']],
  [20, ['by', 'recorded', 'replaces', 'withdraws', 'credibility'].map((key) => `development ${key}`)],
  [20, ['condition', 'proposal', 'question', 'value', 'due', 'until', 'by'].map((key) => `effect ${key}`)],
  [15, ['dated step', 'undated step', 'step of a condition', 'step of a proposal', 'step with until']],
  [10, ['ungraded', 'grade A', 'grade B', 'grade F']],
  [20, ['view knownAt', 'view trust', 'view scenario', 'lens assessed', 'lens party']],
  [20, ['as of a day', 'as of an instant', 'contested', 'announced', 'overdue', 'value', 'not tabled yet']],
  [3, ['on the very expiry', 'revived', 'several blockers', 'last day', 'several answers']],
  [20, ['some without effect', 'all with effect']],
]

test(
  'every state, every event and every feature occurs in a sample',
  () => {
    const counts = new Map<string, number>()
    for (const drawn of sample) {
      for (const feature of new Set(featuresOf(drawn))) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
    const part = (feature: string) => (100 * (counts.get(feature) ?? 0)) / sample.length
    const tooRare = expected.flatMap(([least, features]) =>
      features.filter((feature) => part(feature) < least).map((feature) => `${feature}: ${part(feature)} %`),
    )
    expect(tooRare).toEqual([])
  },
  limitOf(120_000),
)

test(
  'no dossier has a fault',
  () => {
    for (const { dossier } of sample) expect(faultsOf(dossier)).toEqual([])
  },
  limitOf(30_000),
)

test(
  'what a dossier shrinks to has no fault either',
  () => {
    for (const drawn of sample.slice(0, 60)) {
      for (const less of smaller(drawn)) {
        expect(faultsOf(less.dossier)).toEqual([])
        const scenarios = less.dossier.scenarios?.map(({ id }) => id)
        for (const { scenario } of less.views) if (scenario !== undefined) expect(scenarios).toContain(scenario)
      }
    }
  },
  limitOf(30_000),
)

test('a seed brings the same dossier again', () => {
  const drawn = (seed: number) => fc.sample(randomDossier(), { numRuns: 3, seed })
  expect(drawn(7)).toEqual(drawn(7))
  expect(drawn(7)).not.toEqual(drawn(8))
})
