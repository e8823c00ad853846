import type { View } from '../../board.ts'
import type { Development, Dossier, Effect, Occasion } from '../../dossier.ts'
import { elementsOf, idOf } from '../../requirement.ts'
import { heardBy } from '../heard.ts'
import type { OpenDossier } from '../openDossier.ts'
import { type SubjectId, subjectOf } from './spoken.ts'

/** How two texts on one event compare on something. */
export type Comparison =
  /** A condition of a proposal, nobody's consent, that one names and the other leaves out. */
  | 'added'
  /** Both speak of it, and say different things. */
  | 'other'
  /** Anything else that one names and the other leaves out. */
  | 'missing'
  | 'same'

const order: readonly Comparison[] = ['added', 'other', 'missing', 'same']

/** What two texts say of one thing. */
export interface ReadoutRow {
  readonly subject: SubjectId
  readonly comparison: Comparison
  readonly left: readonly Effect[]
  readonly right: readonly Effect[]
}

/** The events of which at least two texts count in a view, each with its texts in the order of the file. */
export function occasionsOf(
  opened: OpenDossier,
  view: Omit<View, 'lens'>,
): ReadonlyMap<Occasion, readonly Development[]> {
  const texts = new Map<string, Development[]>()
  for (const development of heardBy(opened, view)) {
    const { occasion } = development
    if (occasion !== undefined) texts.set(occasion, [...(texts.get(occasion) ?? []), development])
  }
  return new Map(
    opened.dossier.occasions.flatMap((occasion) => {
      const own = texts.get(occasion.id) ?? []
      return own.length < 2 ? [] : [[occasion, own] as const]
    }),
  )
}

/** Two texts on one event, aligned by what they touch: what one adds first, then where they differ. */
export function readoutRows(dossier: Dossier, left: Development, right: Development): readonly ReadoutRow[] {
  const required = requiredIn(dossier)
  const [ofLeft, ofRight] = [bySubject(left), bySubject(right)]
  const subjects = [...new Set([...ofLeft.keys(), ...ofRight.keys()])]
  const rows = subjects.map((subject): ReadoutRow => {
    const own = { subject, left: ofLeft.get(subject) ?? [], right: ofRight.get(subject) ?? [] }
    return { ...own, comparison: comparisonOf(own, required) }
  })
  return order.flatMap((comparison) => rows.filter((row) => row.comparison === comparison))
}

function comparisonOf({ subject, left, right }: Omit<ReadoutRow, 'comparison'>, required: ReadonlySet<SubjectId>) {
  if (left.length === 0 || right.length === 0) return required.has(subject) ? 'added' : 'missing'
  return saidIn(left) === saidIn(right) ? 'same' : 'other'
}

/** What effects say, whoever says it and with what standing. */
const saidIn = (effects: readonly Effect[]): string =>
  JSON.stringify(effects.map(({ by: _by, standing: _standing, ...said }) => Object.entries(said).sort()))

function bySubject({ effects }: Development): ReadonlyMap<SubjectId, readonly Effect[]> {
  const found = new Map<SubjectId, Effect[]>()
  for (const effect of effects) {
    const subject = subjectOf(effect)
    found.set(subject, [...(found.get(subject) ?? []), effect])
  }
  return found
}

/** The conditions that some proposal requires by some account, consents apart. */
function requiredIn({ conditions, proposals }: Dossier): ReadonlySet<SubjectId> {
  const ids = new Set<string>(
    proposals
      .flatMap(({ requires, requiresBy }) => [requires, ...Object.values(requiresBy ?? {})])
      .flatMap((one) => (one === undefined ? [] : elementsOf(one).map(idOf))),
  )
  return new Set(conditions.filter(({ id, kind }) => kind !== 'consent' && ids.has(id)).map(({ id }) => id))
}
