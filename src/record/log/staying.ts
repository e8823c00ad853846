import type { Change } from '../../../machines/board/changes.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { ProposalStatus } from '../../../machines/proposal.ts'
import type { DraftEffect, Subject } from '../../../machines/workspace/draft/draft.ts'
import { subjectOf } from './offers.ts'
import { conditionShown, proposalShown, type Shown } from './shown.ts'

/** Something that a draft speaks of and that stays where it is on a board. */
export type Staying =
  | { readonly kind: 'condition'; readonly subject: Subject; readonly shown: Shown }
  | {
      readonly kind: 'proposal'
      readonly subject: Subject
      readonly shown: Shown
      readonly status: ProposalStatus | null
    }

/** What a draft's effects are about and what all the same does not change on a board. */
export function stayingOn(
  opened: OpenDossier,
  view: Omit<View, 'steps'>,
  effects: readonly DraftEffect[],
  changes: readonly Change[],
): readonly Staying[] {
  const changed = new Set<string>(changes.map(({ id }) => id))
  const left = effects.filter(({ id, kind }) => kind !== 'question' && !changed.has(id))
  if (left.length === 0) return []
  const board = opened.board({ ...view, steps: [] })
  const subjects = new Map(left.map((effect) => [String(effect.id), subjectOf(effect)]))
  return [...subjects.values()].flatMap((subject): Staying[] => {
    if (subject.kind === 'condition') {
      const row = board.conditions.find(({ id }) => id === subject.id)
      return row === undefined
        ? []
        : [{ kind: 'condition', subject, shown: conditionShown(subject.id, row.status, opened.dossier) }]
    }
    const status = board.proposals.find(({ id }) => id === subject.id)?.status ?? null
    return [{ kind: 'proposal', subject, shown: proposalShown(status), status }]
  })
}
