import type { Effect, QuestionId } from '../dossier.ts'
import type { RecordedEffect } from '../record.ts'
import type { Answer } from '../replay/answers.ts'
import type { Replay } from '../replay.ts'
import type { AnswersPrint } from './changes.ts'

/** An answer as the record has it, with what all accounts answer before it and after it. */
export interface AnswerMove {
  readonly given: RecordedEffect
  readonly before: AnswersPrint
  readonly after: AnswersPrint
}

/** The answers to some questions, each by the effect that gives it, in the order in which they were given. */
export function answerMoves(
  replay: Replay,
  questions: readonly { readonly id: QuestionId }[],
): Map<Effect, AnswerMove> {
  return new Map(
    questions
      .flatMap(({ id }) => movesOf(replay.answers.to(id)))
      .sort((a, b) => a.place - b.place)
      .map(({ move }) => [move.given.effect, move] as const),
  )
}

interface Placed {
  readonly place: number
  readonly move: AnswerMove
}

function movesOf(accounts: ReadonlyMap<string, readonly Answer[]>): Placed[] {
  const all = [...accounts].flatMap(([account, answers]) => answers.map((answer) => ({ account, ...answer })))
  const byPlace = new Map<number, { given: RecordedEffect; answers: Record<string, string> }>()
  for (const { place, given, account, text } of all) {
    const one = byPlace.get(place) ?? { given, answers: {} }
    one.answers[account] = text
    byPlace.set(place, one)
  }
  let before: AnswersPrint = {}
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, { given, answers }]) => {
      const after = { ...before, ...answers }
      const move = { given, before, after }
      before = after
      return { place, move }
    })
}
