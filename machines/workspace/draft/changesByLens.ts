import type { Change } from '../../board/changes.ts'
import type { OpenDossier } from '../../board/openDossier.ts'
import type { Printed } from '../../board/printed.ts'
import type { View, Warning } from '../../board.ts'
import type { DevelopmentId, Dossier } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import { added } from './added.ts'

/** What one account's board shows otherwise after than before, as of one date. */
export interface LensChanges {
  readonly lens: Lens
  /** Answers to questions are alike by every lens: they stand with the assessed account alone. */
  readonly changes: readonly Change[]
  readonly warningsGone: readonly Warning[]
  readonly warningsNew: readonly Warning[]
}

type Difference = Omit<LensChanges, 'lens'>

const nothing: Difference = { changes: [], warningsGone: [], warningsNew: [] }

/**
 * What each account's board shows otherwise in one record than in another with the same subjects: all lenses, the
 * assessed one first. Throws a RangeError for a date that is none.
 */
export function changesByLens(
  before: OpenDossier,
  after: OpenDossier,
  view: Pick<View, 'asOf' | 'filter'>,
): readonly LensChanges[] {
  const first = before.printed(view)
  const second = after.printed(view)
  const because = added(before.dossier.developments, after.dossier.developments).map(({ id }) => id)
  const known = new Map<Printed, Map<Printed, Difference>>()
  const differenceOf = (one: Printed, other: Printed): Difference => {
    const others = known.get(one) ?? new Map<Printed, Difference>()
    const difference = others.get(other) ?? differenceBetween(one, other, after.dossier, because)
    known.set(one, others.set(other, difference))
    return difference
  }
  const answers = after.dossier.questions.map(({ id }, number): Change => {
    return {
      kind: 'question',
      id,
      before: first.answers[number] ?? null,
      after: second.answers[number] ?? null,
      because,
    }
  })
  return [...second.byLens].map(([lens, printed]) => {
    const earlier = first.byLens.get(lens)
    const difference = earlier === undefined ? nothing : differenceOf(earlier, printed)
    if (lens !== 'assessed') return { lens, ...difference }
    return { lens, ...difference, changes: [...difference.changes, ...answers.filter(isChange)] }
  })
}

function differenceBetween(
  before: Printed,
  after: Printed,
  { proposals, conditions }: Dossier,
  because: readonly DevelopmentId[],
): Difference {
  const changes: Change[] = [
    ...proposals.map(({ id }, number): Change => {
      const prints = { before: before.proposals[number] ?? null, after: after.proposals[number] ?? null }
      return { kind: 'proposal', id, ...prints, because }
    }),
    ...conditions.map(({ id }, number): Change => {
      const prints = { before: before.conditions[number] ?? null, after: after.conditions[number] ?? null }
      return { kind: 'condition', id, ...prints, because }
    }),
  ]
  return {
    changes: changes.filter(isChange),
    warningsGone: added(after.warnings, before.warnings, warningKey, isSameWarning),
    warningsNew: added(before.warnings, after.warnings, warningKey, isSameWarning),
  }
}

const isChange = ({ before, after }: Change): boolean => JSON.stringify(before) !== JSON.stringify(after)

const warningKey = (warning: Warning): string => JSON.stringify(Object.values(warning))

const isSameWarning = (one: Warning, other: Warning): boolean =>
  one.development === other.development &&
  one.subject === other.subject &&
  one.event === other.event &&
  one.status === other.status
