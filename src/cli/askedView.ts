import type { View } from '../../machines/board.ts'
import { quoted } from '../../machines/dossier/faults.ts'
import type { Dossier, Scenario } from '../../machines/dossier.ts'
import { type Lens, lensesOf } from '../../machines/lens.ts'
import type { Filter } from '../../machines/record.ts'
import { dayOf, momentAt } from '../../machines/time.ts'
import { isTrust } from '../../machines/trust.ts'
import type { Given } from './options.ts'
import { suggestion } from './suggestion.ts'

type Options = Given['options']

type GivenOptions = Pick<Given, 'options' | 'lists'>

/** What was found in a dossier under a name, or in words that nothing was. */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

/** The account that `--lens` names; without it, another. */
export function askedLens(options: Options, dossier: Dossier, otherwise: Lens): Found<Lens> {
  const name = options.get('lens')
  return name === undefined ? { ok: true, value: otherwise } : named('party', name, lensesOf(dossier), (lens) => lens)
}

/** What of the record counts, by `--known-at`, `--trust` and each `--without`. */
export function askedFilter({ options, lists }: GivenOptions, { sources }: Dossier): Found<Filter> {
  const without = (lists.get('without') ?? []).map((id) => named('source', id, sources, (source) => source.id))
  const unknown = without.find((one) => !one.ok)
  if (unknown?.ok === false) return unknown
  const trust = options.get('trust') ?? ''
  return {
    ok: true,
    value: {
      knownAt: options.get('known-at') ?? null,
      trust: isTrust(trust) ? trust : null,
      without: without.flatMap((one) => (one.ok ? [one.value.id] : [])),
    },
  }
}

/** The view that a command's options ask of a dossier. `now` is in milliseconds since 1970. */
export function askedView(given: GivenOptions, dossier: Dossier, now: number): Found<AskedView> {
  const { options } = given
  const scenario = askedScenario(options, dossier)
  if (!scenario.ok) return scenario
  const lens = askedLens(options, dossier, scenario.value?.lens ?? 'assessed')
  if (!lens.ok) return lens
  const filter = askedFilter(given, dossier)
  if (!filter.ok) return filter
  const asOf = options.get('as-of') ?? scenario.value?.asOf ?? dayOf(momentAt(now), dossier.timeZone)
  const steps = scenario.value?.steps ?? []
  return {
    ok: true,
    value: { view: { asOf, lens: lens.value, filter: filter.value, steps }, scenario: scenario.value },
  }
}

export interface AskedView {
  readonly view: View
  readonly scenario: Scenario | null
}

function askedScenario(options: Options, { scenarios }: Dossier): Found<Scenario | null> {
  const name = options.get('scenario')
  return name === undefined ? { ok: true, value: null } : named('scenario', name, scenarios, ({ id }) => id)
}

/** What has that name among some things; else what is wrong, with what comes close. */
export function named<T>(kind: string, name: string, all: readonly T[], nameOf: (one: T) => string): Found<T> {
  const found = all.find((one) => nameOf(one) === name)
  if (found !== undefined) return { ok: true, value: found }
  const names = all.map(nameOf)
  const hint = suggestion(name, names)
  return { ok: false, problem: `no ${kind} ${quoted(name)}${hint === '' ? expected(names) : hint}` }
}

const MOST_NAMES = 12

function expected(names: readonly string[]): string {
  if (names.length === 0) return '; the file has none'
  const rest = names.length - MOST_NAMES
  return `; expected one of ${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
