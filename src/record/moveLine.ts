import type { EffectMoves, Move } from '../../machines/board/effectMoves.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Standing } from '../../machines/standing.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Dates } from '../ui/shownDates.ts'
import { conditionLook, type Look, proposalLook } from '../ui/statusLook.ts'
import { words } from '../ui/words.ts'

const { record } = laterWords

type Of<Kind extends Move['kind']> = Extract<Move, { kind: Kind }>

/** One thing that a development did: "Prisoner exchange: outstanding → satisfied, 175 of 175 prisoners". */
export interface ChangeLine {
  /** A question has none; nor has what left its subject as it was. */
  readonly mark: Look | 'answer' | 'same'
  readonly title: string
  /** Null where nothing stood there before, or it is still so. */
  readonly before: string | null
  readonly now: string | null
  /** What else there is to say, with commas between. */
  readonly more: readonly string[]
  /** On the first line of an effect. */
  readonly standing: Standing | null
  /** Whether it follows from what the effect did to its own subject. */
  readonly follows: boolean
}

type Said = Omit<ChangeLine, 'standing' | 'follows'>

/** A move in words, with the accounts on whose boards it is where the established board is none of them. */
export function changeOf(move: Move, { effect, standing, speakers }: EffectMoves, names: Names, dates: Dates): Said {
  switch (move.kind) {
    case 'condition':
      return withAccount(ofCondition(move, names, dates), move.lenses, names)
    case 'proposal':
      return withAccount(ofProposal(move, names, dates), move.lenses, names)
    case 'question': {
      const answer = 'question' in effect ? effect.answer : ''
      const said = { mark: 'answer' as const, title: names.title(move.id), before: null, now: answer, more: [] }
      return standing === 'established' ? said : withAccount(said, speakers, names)
    }
    default:
      return move satisfies never
  }
}

function withAccount(line: Said, lenses: readonly Lens[], names: Names): Said {
  if (lenses.includes('assessed') || lenses.length === 0) return line
  return { ...line, more: [...line.more, record.byAccount(lenses.map(names.party))] }
}

function ofCondition({ id, before, after }: Of<'condition'>, names: Names, dates: Dates): Said {
  const condition = names.condition(id)
  const isConsent = condition?.kind === 'consent'
  const state = (status: NonNullable<typeof after>['status']): string => words.status.conditionInside(status, isConsent)
  const measure = condition?.measure
  const status = after?.status ?? 'outstanding'
  const hasMoved = before?.status !== status
  const counted =
    after === null || after.value === null || after.value === before?.value || measure === undefined
      ? []
      : [words.board.progress(after.value, measure.target, measure.unit)]
  const due = after?.due ?? null
  const dated = due === (before?.due ?? null) ? [] : [due === null ? record.noLongerDue : record.due(dates.long(due))]
  return {
    mark: conditionLook(status, isConsent),
    title: names.title(id),
    before: before === null || !hasMoved ? null : state(before.status),
    now: hasMoved ? state(status) : null,
    more: [...counted, ...dated],
  }
}

function ofProposal({ id, before, after }: Of<'proposal'>, names: Names, dates: Dates): Said {
  const status = after?.status ?? null
  const hasMoved = before?.status !== status
  const until = after?.until ?? null
  const hasEnd = until !== null && until !== before?.until
  const hasLostEnd = until === null && before?.until != null && !hasMoved
  return {
    mark: proposalLook(status),
    title: names.title(id),
    before: hasMoved ? words.status.proposalInside(before?.status ?? null) : null,
    now: hasMoved ? words.status.proposalInside(status) : null,
    more: [...(hasEnd ? [words.board.ends(dates.long(until))] : []), ...(hasLostEnd ? [words.board.noEndNamed] : [])],
  }
}
