import fc from 'fast-check'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { lengths, type PartId, partKinds } from '../../machines/briefing/outline.ts'
import { conditionEvents, conditionStates } from '../../machines/condition.ts'
import type { Step } from '../../machines/dossier.ts'
import { proposalEvents, proposalStatuses } from '../../machines/proposal.ts'
import { arrive } from '../../machines/workspace/arrive.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { readAddress } from '../../src/app/address.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'
import { anyFilters } from '../record/anyFilters.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
/** Where an address leads in the dossier that ships. */
export const arrivalAt = (address: string) => arrive(new OpenDossier(ukraine), readAddress(address), NOW)

const day = fc
  .date({ min: new Date('0100-01-02'), max: new Date('9899-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const offset = fc.constantFrom('Z', '+03:00', '-11:30', '+14:00')
const instant = fc.tuple(day, offset).map(([on, zone]) => `${on}T18:05:00${zone}`)
const date = fc.oneof(day, instant)
const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<Key, T>>> =>
  fc.option(value, { nil: null }).map((one): Partial<Record<Key, T>> => {
    const given: Partial<Record<Key, T>> = {}
    if (one !== null) given[key] = one
    return given
  })

const dates = fc.tuple(maybe('at', date), maybe('from', date)).map(([at, from]) => ({ ...at, ...from }))
const measured = ukraine.conditions.filter(({ measure }) => measure !== undefined)
const due = fc.oneof(
  day,
  fc.record({ after: fc.constantFrom(...ukraine.proposals.map(({ id }) => id)), within: fc.constant('P60D') }),
)
const conditionStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...ukraine.conditions), fc.constantFrom(...conditionEvents), dates, maybe('due', due))
  .map(([{ id }, event, when, dueBy]) => ({ condition: id, event, ...when, ...dueBy }))
const valueStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...measured), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), dates)
  .map(([{ id }, value, when]) => ({ condition: id, value: value + 0, ...when }))
const proposalStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...ukraine.proposals), fc.constantFrom(...proposalEvents), dates, date)
  .map(([{ id }, event, when, until]) =>
    event === 'extend' || event === 'enterForce'
      ? { proposal: id, event, ...when, until }
      : { proposal: id, event, ...when },
  )
const selection: fc.Arbitrary<Place['select']> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...ukraine.conditions).map(({ id }) => ({ kind: 'condition' as const, id })),
  fc.constantFrom(...ukraine.proposals).map(({ id }) => ({ kind: 'proposal' as const, id })),
  fc.constantFrom(...ukraine.questions).map(({ id }) => ({ kind: 'question' as const, id })),
  fc.constantFrom(...ukraine.sources).map(({ id }) => ({ kind: 'source' as const, id })),
  fc.constantFrom(...ukraine.occasions).map(({ id }) => ({ kind: 'occasion' as const, id })),
)
const part = (select: Place['select']): fc.Arbitrary<Place['part']> =>
  fc.oneof(
    fc.constant(null),
    ...(select?.kind === 'condition' || select?.kind === 'proposal'
      ? [
          fc
            .constantFrom(...(select.kind === 'condition' ? conditionStates : proposalStatuses))
            .map((id) => ({ kind: 'state' as const, id })),
          fc
            .constantFrom<Place['lens']>('assessed', ...ukraine.parties.map(({ id }) => id))
            .map((id) => ({ kind: 'lane' as const, id })),
        ]
      : []),
    ...(select?.kind === 'proposal'
      ? [fc.constantFrom(...ukraine.parties).map(({ id }) => ({ kind: 'requires' as const, id }))]
      : []),
  )
const partIds: readonly PartId[] = [
  ...partKinds.filter((kind) => kind !== 'proposal'),
  ...ukraine.proposals.map(({ id }): PartId => `proposal:${id}`),
]
const anyPart = fc.constantFrom(...partIds)
const brief: fc.Arbitrary<Place['brief']> = fc.record({
  length: fc.constantFrom(...lengths),
  order: fc.uniqueArray(anyPart),
  chosen: fc.dictionary(anyPart, fc.boolean(), { noNullPrototype: true }),
  since: fc.option(date, { nil: null }),
  of: fc.constantFrom(null, ...ukraine.briefings.map(({ id }) => id)),
  part: fc.option(anyPart, { nil: null }),
})
const find = anyFilters(ukraine, fc.string({ unit: 'binary' }))
/** Any place that an address can hold. */
export const place: fc.Arbitrary<Place> = fc
  .record({
    dossier: fc.constant(ukraine.id),
    screen: fc.constantFrom('board' as const, 'record' as const),
    asOf: date,
    lens: fc.constantFrom<Place['lens']>('assessed', ...ukraine.parties.map(({ id }) => id)),
    filter: fc.record({
      knownAt: fc.option(date, { nil: null }),
      trust: fc.constantFrom<Place['filter']['trust']>(null, 'A1', 'B2', 'F6'),
      without: fc.uniqueArray(fc.constantFrom(...ukraine.sources.map(({ id }) => id)), { maxLength: 3 }),
    }),
    select: selection,
    scenario: fc.constantFrom(null, 'record' as const, ...ukraine.scenarios.map(({ id }) => id)),
    odds: fc.dictionary(
      fc.constantFrom(...[...ukraine.conditions, ...ukraine.proposals].map(({ id }) => id)),
      fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
      { noNullPrototype: true },
    ),
    brief,
    find,
    steps: fc.array(fc.oneof(conditionStep, valueStep, proposalStep), { maxLength: 5 }),
    carried: fc.option(
      fc.stringMatching(/^[\w-]{1,40}$/).map((letters) => `1.${letters}`),
      { nil: null },
    ),
  })
  .map((place) => (place.screen === 'record' ? place : { ...place, find: noFilters }))
  .chain((place) => part(place.select).map((part) => ({ ...place, part })))
