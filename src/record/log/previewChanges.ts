import type { Change } from '../../../machines/board/changes.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View, Warning } from '../../../machines/board.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'
import type { Filter } from '../../../machines/record.ts'
import { lastInstant, momentOf } from '../../../machines/time.ts'
import { changesByLens } from '../../../machines/workspace/draft/changesByLens.ts'
import type { Draft } from '../../../machines/workspace/draft/draft.ts'
import { previewOf } from '../../../machines/workspace/draft/preview.ts'

/** What a draft would change, as of one date. */
export interface DraftChanges {
  readonly asOf: string
  /** The record with the draft in it. */
  readonly after: OpenDossier
  readonly accounts: readonly AccountChanges[]
}

/** What it would change on one account's board: a question where that account's own answer changes. */
export interface AccountChanges {
  readonly lens: Lens
  readonly changes: readonly Change[]
  readonly warningsGone: readonly Warning[]
  readonly warningsNew: readonly Warning[]
}

/** What a draft changes on each board, as of the date looked at or its own if that is later; null without a date. */
export function previewChanges(opened: OpenDossier, draft: Draft, asOf: string, filter: Filter): DraftChanges | null {
  const after = previewOf(opened, draft)
  if (after === null) return null
  const date = laterOf(draft.at.trim(), asOf, opened.dossier.timeZone)
  if (doesNothing(draft)) return { asOf: date, after, accounts: lensesOf(opened.dossier).map(unchanged) }
  return { asOf: date, after, accounts: accountsOf(opened, after, { asOf: date, filter }) }
}

/** Of two dates the one whose board takes in more. */
export function laterOf(one: string, other: string, zone: string): string {
  const end = (date: string): number => lastInstant(momentOf(date, zone), zone)
  return end(one) > end(other) ? one : other
}

/** What each account's board shows otherwise in one record than in another, as of a date. */
export function accountsOf(
  before: OpenDossier,
  after: OpenDossier,
  view: Pick<View, 'asOf' | 'filter'>,
): readonly AccountChanges[] {
  const byLens = changesByLens(before, after, view)
  const questions = byLens.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'question'))
  return byLens.map(({ lens, changes, warningsGone, warningsNew }) => ({
    lens,
    changes: [
      ...changes.filter(({ kind }) => kind !== 'question'),
      ...questions.filter((change) => isAnswered(change, lens)),
    ],
    warningsGone,
    warningsNew,
  }))
}

const doesNothing = ({ effects, replaces, withdraws }: Draft): boolean =>
  effects.length === 0 && replaces === null && withdraws === null

const unchanged = (lens: Lens): AccountChanges => ({ lens, changes: [], warningsGone: [], warningsNew: [] })

const isAnswered = (change: Change, lens: Lens): boolean =>
  change.kind === 'question' && change.before?.[lens] !== change.after?.[lens]
