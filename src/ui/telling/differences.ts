import { type Accounts, type Clock, spanOf } from '../../../machines/board/accounts/clocks.ts'
import type { Board } from '../../../machines/board.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'
import { laterWords } from '../laterWords.ts'
import type { Dates } from '../shownDates.ts'
import { words } from '../words.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { type Saying, sayingsOf } from './sayings.ts'
import { spanText } from './spanText.ts'

const { findings } = laterWords

/** A subject on which accounts differ, and what they say. */
export interface Difference {
  readonly id: string
  readonly title: string
  readonly says: readonly Saying[]
}

/**
 * Where accounts differ: on a proposal's status, start or end, on a condition's status, on a question. Beside what is
 * established stand the parties that say otherwise; on questions, all that have answered.
 */
export function differencesOf(
  accounts: Accounts,
  clocks: ReadonlyMap<string, readonly Clock[]>,
  index: DossierIndex,
  dates: Dates,
): readonly Difference[] {
  const established = accounts.get('assessed')
  if (established === undefined) return []
  const isContested = new Set<string>(
    [...established.proposals, ...established.conditions].filter((row) => row.contested).map(({ id }) => id),
  )
  const differing = (
    subjects: readonly { id: string; title: string }[],
    textOn: (board: Board, id: string) => string,
  ) =>
    subjects
      .filter(({ id }) => isContested.has(id) || (clocks.get(id)?.length ?? 0) > 0)
      .map(({ id, title }) => ({ id, title, says: othersApart(accounts, (board) => textOn(board, id)) }))
  const questions = established.questions
    .map(({ id, answers }) => {
      const given = lensesOf(index.dossier).map((lens): [Lens, string | undefined] => [lens, answers[lens]])
      return { id, title: index.title(id), says: sayingsOf(given) }
    })
    .filter(({ says }) => says.length > 1)
  return [
    ...differing(index.dossier.proposals, (board, id) => proposalText(board, id, dates)),
    ...differing(index.dossier.conditions, (board, id) => conditionText(board, id, index)),
    ...questions,
  ]
}

function proposalText({ proposals }: Board, id: string, dates: Dates): string {
  const row = proposals.find((one) => one.id === id) ?? null
  const status = words.status.ofProposal(row?.status ?? null)
  const span = spanOf(row)
  return span === null ? status : findings.statusSpan(status, spanText(span, dates))
}

function conditionText({ conditions }: Board, id: string, index: DossierIndex): string {
  const row = conditions.find((one) => one.id === id)
  return row === undefined ? '' : words.status.ofCondition(row.status, index.condition(id)?.kind === 'consent')
}

/** What is established, and the accounts that differ from it. */
function othersApart(accounts: Accounts, textOn: (board: Board) => string): readonly Saying[] {
  const texts = [...accounts].map(([lens, board]): [Lens, string] => [lens, textOn(board)])
  const [, established] = texts[0] ?? []
  return sayingsOf(texts.filter(([lens, text]) => lens === 'assessed' || text !== established))
}
