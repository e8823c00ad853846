import type { OpenDossier } from '../../board/openDossier.ts'
import type { Board } from '../../board.ts'
import type { Dossier, Step } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import type { Filter } from '../../record.ts'
import { instantOf, laterOf, momentAt, parseMoment, printMoment } from '../../time.ts'
import { stepFrom } from '../stepFrom.ts'
import type { ConditionDraft, Draft, DraftEffect } from './draft.ts'
import { standingIn } from './standingIn.ts'

/**
 * Each account's board at the moment when an effect of a draft takes hold, with all that the record and the draft's
 * earlier effects did by then; null where the draft has no date. `ground` is the draft's, from `groundOf`.
 */
export function boardsBefore(
  effect: DraftEffect,
  draft: Draft,
  ground: OpenDossier,
  filter: Filter,
): ((lens: Lens) => Board) | null {
  const asOf = holdOf(effect, draft, ground.dossier)
  if (asOf === null) return null
  const earlier = draft.effects.slice(0, Math.max(0, draft.effects.indexOf(effect)))
  const boards = new Map<Lens, Board>()
  return (lens) => {
    const known = boards.get(lens)
    if (known !== undefined) return known
    const steps = earlier.flatMap((one) => (isSeen(one, lens, draft, ground.dossier) ? stepOf(one, draft, ground) : []))
    const board = ground.board({ asOf, lens, filter, steps })
    boards.set(lens, board)
    return board
  }
}

/** The instant at which an effect takes hold: what a day dates begins with it, before all that has a time in that day. */
function holdOf({ from }: DraftEffect, draft: Draft, { timeZone }: Dossier): string | null {
  const at = parseMoment(draft.at.trim(), timeZone)
  if (at === null) return null
  const since = parseMoment(from.trim(), timeZone) ?? at
  return printMoment(momentAt(instantOf(laterOf(at, since))), timeZone)
}

function isSeen(effect: DraftEffect, lens: Lens, draft: Draft, dossier: Dossier): boolean {
  const { standing, speakers } = standingIn(effect, draft, dossier)
  return standing === 'established' || speakers.some((speaker) => speaker === lens)
}

/** An earlier effect as a step on top of the record; none where it is not whole, or answers a question. */
function stepOf(effect: DraftEffect, draft: Draft, { dossier }: OpenDossier): Step[] {
  if (effect.kind === 'question') return []
  const shared = { id: effect.id, event: effect.event, at: draft.at.trim(), from: orNull(effect.from) }
  const step = stepFrom(
    effect.kind === 'condition'
      ? { ...shared, kind: 'condition', until: null, value: orNull(effect.value), due: dueText(effect.due) }
      : { ...shared, kind: 'proposal', until: orNull(effect.until), value: null, due: null },
    dossier,
  )
  return step === null ? [] : [step]
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const dueText = (due: ConditionDraft['due']): string | null =>
  typeof due === 'string' ? orNull(due) : `${due.after}/${due.within.trim()}`
