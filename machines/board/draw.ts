import { asOfDate } from '../asOf.ts'
import type { Board, View } from '../board.ts'
import type { Dossier } from '../dossier.ts'
import { lensesOf } from '../lens.ts'
import { UNTABLED } from '../replay/net.ts'
import type { Replay } from '../replay.ts'
import { answersPrint } from './changes.ts'
import { conditionRow } from './conditionRow.ts'
import { contestedConditions, contestedProposals } from './contested.ts'
import { proposalRow } from './proposalRow.ts'
import { warningsOf } from './warningsOf.ts'

/** Draws the board of a view. The replay has to be of the dossier, under the view's filter. */
export function drawBoard(dossier: Dossier, replay: Replay, view: View): Board {
  const asOf = asOfDate(view.asOf, dossier.timeZone)
  const lenses = lensesOf(dossier)
  const voices = new Set(lenses.map((lens) => replay.voice(lens)))
  const accounts = new Map([...voices].map((voice) => [voice, replay.standpoint(voice, asOf, view.steps)]))
  const shown = lenses.includes(view.lens) ? accounts.get(replay.voice(view.lens)) : undefined
  const assessed = accounts.get('assessed')?.fold.state
  if (shown === undefined || assessed === undefined) throw new RangeError(`no party "${view.lens}"`)
  const states = [...accounts.values()].map(({ fold }) => fold.state)
  const isConditionContested = contestedConditions(assessed, states)
  const isProposalContested = contestedProposals(assessed, states)
  const drawn = { replay, asOf, standpoint: shown, announced: replay.announced(view.lens, asOf.limit) }
  return {
    asOf: view.asOf,
    lens: view.lens,
    filter: view.filter,
    proposals: dossier.proposals.flatMap((proposal, number) =>
      shown.fold.state.proposal[number] === UNTABLED
        ? []
        : [proposalRow(proposal.id, number, isProposalContested[number] === true, drawn)],
    ),
    conditions: dossier.conditions.map((condition, number) =>
      conditionRow(condition, number, isConditionContested[number] === true, drawn),
    ),
    questions: dossier.questions.map(({ id }) => ({ id, answers: answersPrint(replay, id, asOf) })),
    warnings: once(() => warningsOf(shown)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
