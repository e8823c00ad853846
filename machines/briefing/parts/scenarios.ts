import type { Future } from '../../analysis/futures.ts'
import type { Board } from '../../board.ts'
import type { DevelopmentId, ProposalId } from '../../dossier.ts'
import { requirementBy } from '../../lens.ts'
import { elementsOf, idOf } from '../../requirement.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Block, Cell, Sentence } from '../outline.ts'
import type { ComparedFuture, Telling } from '../telling.ts'

/** What becomes of each proposal in each saved scenario, and what would still be missing there. */
export function scenarios(matter: Matter, telling: Telling): DraftPart {
  const { futures, main, limits } = matter
  const { drawn, later } = futures
  const nothing = telling.nothing('scenarios')
  const isEmpty = drawn.length < 2 || main === null
  const base = {
    id: 'scenarios' as const,
    kind: 'scenarios' as const,
    title: telling.partTitle('scenarios', null),
    mark: null,
  }
  if (isEmpty) {
    const { summary, headline } = nothing
    return { ...base, summary, headline: sentence(headline), blocks: [], facts: later, isEmpty }
  }
  const { id } = main.proposal
  const compared = drawn.map((future) => comparedOf(future, id))
  const shown = drawn.slice(0, limits.rows)
  const others = proposalsCompared(drawn, id, limits.columns - 3)
  const columns = [id, ...others]
  return {
    ...base,
    summary: telling.count('scenarios', drawn.length - 1, 0),
    headline: sentence(
      telling.scenariosHeadline({
        main: id,
        record: compared[0]?.status ?? null,
        futures: compared.slice(1),
        status: main.row.status,
      }),
      matter.resters.proposal(id),
    ),
    blocks: [
      {
        kind: 'table',
        id: 'scenarios',
        title: telling.heading('scenarios'),
        columns: [
          ...telling.columns('scenarios').slice(0, 1),
          ...columns.map((one) => telling.title(one)),
          ...telling.columns('scenarios').slice(1),
        ],
        rows: shown.map((future) => rowOf(future, columns, id, matter, telling)),
      },
      ...lines([
        ...leastChanges(matter, telling),
        ...(drawn.length > shown.length ? [sentence(telling.more(drawn.length - shown.length))] : []),
        ...(later > 0 ? [sentence(telling.laterScenarios(later))] : []),
      ]),
    ],
    facts: drawn.map((future) => [
      future.kind,
      future.scenario,
      future.board.proposals.map((row) => [row.id, row.status]),
      analysisIn(future, id, matter)?.blockers?.[0] ?? null,
    ]),
    untold: drawn.flatMap(({ board }) => board.proposals.flatMap((row) => restsOf(board, row.id, matter))),
    isEmpty,
  }
}

const comparedOf = ({ kind, scenario, board }: Future, id: ProposalId): ComparedFuture => ({
  kind,
  scenario,
  status: board.proposals.find((row) => row.id === id)?.status ?? null,
})

/** The other proposals whose status is not the same in all futures, then the rest, as many as there is room for. */
function proposalsCompared(drawn: readonly Future[], main: ProposalId, most: number): readonly ProposalId[] {
  const ids = [...new Set(drawn.flatMap(({ board }) => board.proposals.map(({ id }) => id)))].filter(
    (id) => id !== main,
  )
  const differs = (id: ProposalId): boolean =>
    new Set(drawn.map(({ board }) => board.proposals.find((row) => row.id === id)?.status)).size > 1
  const kept = new Set([...ids.filter(differs), ...ids.filter((id) => !differs(id))].slice(0, Math.max(0, most)))
  return ids.filter((id) => kept.has(id))
}

function rowOf(
  future: Future,
  columns: readonly ProposalId[],
  main: ProposalId,
  matter: Matter,
  telling: Telling,
): readonly Cell[] {
  const own = comparedOf(future, main)
  return [
    { text: telling.future(own, future.view), mark: null, rests: [] },
    ...columns.map((id): Cell => {
      const status = future.board.proposals.find((row) => row.id === id)?.status ?? null
      const mark = { kind: 'proposal' as const, status }
      return { text: telling.word(mark), mark, rests: restsOf(future.board, id, matter) }
    }),
    {
      text: telling.missing(future, main, analysisIn(future, main, matter)),
      mark: null,
      rests: restsOf(future.board, main, matter),
    },
  ]
}

const analysisIn = (future: Future, id: ProposalId, { analyses, proposal }: Matter) => {
  const own = proposal(id)
  const isThere = future.board.proposals.some((row) => row.id === id)
  return own === undefined || !isThere ? null : analyses.of(future.board, own, future.odds)
}

/** What of the record a status in a future rests on: what it and its requirement were last moved by, on that board. */
function restsOf(board: Board, id: ProposalId, { proposal, resters }: Matter): readonly DevelopmentId[] {
  const own = proposal(id)
  const row = board.proposals.find((one) => one.id === id)
  if (own === undefined || row === undefined) return []
  const named = new Set<string>(elementsOf(requirementBy(own, board.lens)).map(idOf))
  const causes = [...board.conditions, ...board.proposals].filter((one) => named.has(one.id)).map(({ cause }) => cause)
  return resters.inTime([row.cause, ...causes])
}

function leastChanges({ analyses, asked, board, main, resters }: Matter, telling: Telling): Sentence[] {
  if (main === null) return []
  const { holds, blockers } = analyses.of(board, main.proposal, asked.odds)
  const size = blockers?.[0]?.length ?? 0
  const { id } = main.proposal
  return holds || size < 2 ? [] : [sentence(telling.leastChanges(id, size), resters.proposal(id))]
}

const lines = (sentences: readonly Sentence[]): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'lines', title: null, isList: false, sentences }]
