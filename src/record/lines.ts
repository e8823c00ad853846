import type { EffectMoves } from '../../machines/board/effectMoves.ts'
import type { Print } from '../../machines/board/prints.ts'
import type { Effect } from '../../machines/dossier.ts'
import type { Standing } from '../../machines/standing.ts'
import type { Names } from '../ui/dossierNames.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Dates } from '../ui/shownDates.ts'
import { words } from '../ui/words.ts'
import { type ChangeLine, changeOf } from './moveLine.ts'

const { findings, record } = laterWords

/** An event that its subject could not take, in a sentence. */
export interface WarningLine {
  readonly text: string
  readonly standing: Standing
}

export interface Lines {
  readonly changes: readonly ChangeLine[]
  readonly warnings: readonly WarningLine[]
}

/** What became of a development's effects, in words. */
export const linesOf = (effects: readonly EffectMoves[], names: Names, dates: Dates): Lines => ({
  changes: effects.flatMap((one) => changeLines(one, names, dates)),
  warnings: effects.flatMap((one) => warningLines(one, names)),
})

export const subjectOf = (effect: Effect): string =>
  'condition' in effect ? effect.condition : 'proposal' in effect ? effect.proposal : effect.question

function changeLines(one: EffectMoves, names: Names, dates: Dates): ChangeLine[] {
  const { effect, standing, from, moves, refused } = one
  const subject = subjectOf(effect)
  const later = from === null ? [] : [record.takesHold(dates.long(from))]
  if (moves.length === 0 && refused.length === 0) {
    const title = names.title(subject)
    return [{ mark: 'same', title, before: null, now: stillSo(one, names), more: later, standing, follows: false }]
  }
  return moves.map((move, place) => {
    const line = changeOf(move, one, names, dates)
    const follows = move.id !== subject
    return {
      ...line,
      more: follows ? line.more : [...line.more, ...later],
      standing: place === 0 ? standing : null,
      follows,
    }
  })
}

/** What is said of an effect that left its subject as it was. */
function stillSo({ effect, isPutOff, unmoved }: EffectMoves, names: Names): string {
  if ('question' in effect) return record.sameAnswer
  const { event } = effect
  if (isPutOff && event !== undefined) return record.putOff(event)
  return record.stays(stateOf(unmoved[0]?.print ?? null, subjectOf(effect), names))
}

/** A status as it reads inside a sentence. */
export function stateOf(print: Print, subject: string, names: Names): string {
  if (print === null) return words.status.proposalInside(null)
  return words.status.ofPlace(print.status, names.condition(subject)?.kind === 'consent')
}

function warningLines({ effect, standing, refused, moves, unmoved }: EffectMoves, names: Names): WarningLine[] {
  if ('question' in effect || effect.event === undefined) return []
  const { event } = effect
  const subject = subjectOf(effect)
  const title = names.title(subject)
  const isElsewhere = moves.some(({ id }) => id === subject) || unmoved.length > 0 || refused.length > 1
  return refused.map(({ status, lenses }) => {
    const text =
      status === null
        ? findings.beforeTabled(event, title)
        : findings.notPossible(event, title, words.status.ofPlace(status, names.condition(subject)?.kind === 'consent'))
    return { text: isElsewhere ? record.onBoards(lenses.map(names.account), text) : text, standing }
  })
}
