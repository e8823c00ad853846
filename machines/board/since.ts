import { asOfDate } from '../asOf.ts'
import type { View } from '../board.ts'
import type { DevelopmentId, Dossier } from '../dossier.ts'
import { Replay } from '../replay.ts'
import type { Change } from './changes.ts'
import { answersPrint } from './changes.ts'
import { newsBetween } from './since/news.ts'
import { Walk } from './since/walk.ts'

/** A dossier as it stood, and the date as of which it was, or is, looked at. */
export interface Look {
  readonly dossier: Dossier
  readonly asOf: string
}

/**
 * What one account's board prints otherwise now than at an earlier look: by time, by news, or by an entry about
 * something earlier that was recorded meanwhile. `because` names the developments that whoever looked then could not
 * know to count. In the file's order: proposals, conditions, questions. Throws a RangeError for a date that is none, and
 * where the earlier look is as of the later date.
 */
export function changedSince(then: Look, now: Look, view: Pick<View, 'lens' | 'filter'>): Change[] {
  const { timeZone, proposals, conditions, questions } = now.dossier
  const [past, present] = [asOfDate(then.asOf, timeZone), asOfDate(now.asOf, timeZone)]
  if (present.limit < past.limit) throw new RangeError(`"${now.asOf}" is before "${then.asOf}"`)
  const news = newsBetween(then.dossier, now.dossier)
  const start = Math.min(past.limit, news.first - 1)
  const [earlier, latest] = [new Replay(then.dossier, view.filter), new Replay(now.dossier, view.filter)]
  const before = new Walk(earlier, view.lens, start, past.limit)
  const rewritten = new Walk(latest, view.lens, start, past.limit)
  const after = new Walk(latest, view.lens, past.limit, present.limit)

  const because = (moved: (walk: Walk) => readonly DevelopmentId[]): readonly DevelopmentId[] => [
    ...new Set([
      ...moved(before).flatMap((id) => news.corrections(id)),
      ...moved(rewritten).filter((id) => news.has(id)),
      ...moved(after),
    ]),
  ]
  const changes: Change[] = [
    ...proposals.map(({ id }) => ({
      kind: 'proposal' as const,
      id,
      before: before.proposal(id),
      after: after.proposal(id),
      because: because((walk) => walk.becauseOfProposal(id)),
    })),
    ...conditions.map(({ id }) => ({
      kind: 'condition' as const,
      id,
      before: before.condition(id),
      after: after.condition(id),
      because: because((walk) => walk.becauseOfCondition(id)),
    })),
    ...questions.map(({ id }) => ({
      kind: 'question' as const,
      id,
      before: answersPrint(earlier, id, past),
      after: answersPrint(latest, id, present),
      because: because((walk) => walk.answering(id)),
    })),
  ]
  return changes.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** A dossier as it was before some of its developments were recorded. */
export const withoutDevelopments = (dossier: Dossier, ids: ReadonlySet<DevelopmentId>): Dossier => ({
  ...dossier,
  developments: dossier.developments.filter(({ id }) => !ids.has(id)),
})
