import { deadlocksOf } from '../../analysis/deadlocks.ts'
import { firstMoves } from '../../analysis/firstMoves.ts'
import { breaksOf } from '../../analysis/flip.ts'
import type { ProposalRow } from '../../board.ts'
import { liesIn } from '../../proposal.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Block, Sentence } from '../outline.ts'
import type { Heading, Telling } from '../telling.ts'

/** Every event is tried on the board: with more subjects than this it would keep one waiting. */
const MOST_TRIED = 40

/** What would change this: the cheapest ways into force, what would break what holds, what would break deadlocks. */
export function ways(matter: Matter, telling: Telling): DraftPart {
  const { board, limits, resters } = matter
  const open = board.proposals.filter((row) => isShort(row))
  const holding = board.proposals.filter(({ status }) => liesIn(status, 'inForce') || status === 'tabled.ready')
  const toward = open.map((row) => ({ id: row.id, analysis: analysisOf(row, matter) }))
  const breaks = holding.map((row) => ({ id: row.id, breaks: breaksIn(row, matter) }))
  const deadlocks = deadlocksOf(matter.dossier, matter.asOf).map((deadlock) => ({
    deadlock,
    moves: firstMoves(deadlock),
  }))
  const towardTold = toward.flatMap(({ id, analysis }) =>
    telling
      .toward(matter, id, analysis)
      .map(({ runs, broken }) => sentence(runs, broken === null ? resters.proposal(id) : resters.sequence(broken))),
  )
  const breaksTold = breaks.flatMap(({ id, breaks: some }) =>
    telling.breaks(matter, id, some).map((runs) => sentence(runs, resters.proposal(id))),
  )
  const deadlocksTold = deadlocks.flatMap(({ deadlock, moves }) =>
    telling
      .deadlock(deadlock, moves)
      .map((runs) => sentence(runs, resters.inTime(deadlock.circle.flatMap((id) => resters.element(id))))),
  )
  const isEmpty = towardTold.length + breaksTold.length + deadlocksTold.length === 0
  const nothing = telling.nothing('ways')
  const told: readonly [Heading, readonly Sentence[]][] = [
    ['toward', towardTold],
    ['breaks', breaksTold],
    ['deadlocks', deadlocksTold],
  ]
  const steps = toward.map(({ id, analysis }) => ({ id, steps: analysis?.cheapest[0]?.length ?? null }))
  return {
    id: 'ways',
    kind: 'ways',
    title: telling.partTitle('ways', null),
    summary: isEmpty ? nothing.summary : telling.count('ways', toward.length, holding.length),
    headline: sentence(
      isEmpty
        ? nothing.headline
        : telling.waysHeadline(
            steps,
            holding.map(({ id }) => id),
          ),
      resters.inTime([...open, ...holding].flatMap(({ id }) => resters.proposal(id))),
    ),
    mark: null,
    blocks: told.flatMap(([heading, sentences]): Block[] =>
      listed(telling.heading(heading), sentences, limits.lines, telling),
    ),
    facts: [
      toward.map(({ id, analysis }) => [id, analysis && [analysis.isTooHard, analysis.cheapest[0] ?? null]]),
      breaks,
      deadlocks.map(({ deadlock, moves }) => [deadlock.circle, deadlock.parties, moves]),
    ],
    isEmpty,
  }
}

/** Whether there is a way to speak of: a proposal is not in force for all, and not past recall. */
const isShort = ({ status }: ProposalRow): boolean =>
  !['inForce.holding', 'inForce.strained', 'completed', 'superseded'].includes(status)

function analysisOf({ id }: ProposalRow, { analyses, asked, board, proposal }: Matter) {
  const own = proposal(id)
  return own === undefined ? null : analyses.of(board, own, asked.odds)
}

function breaksIn({ id }: ProposalRow, { asked: { opened }, board, view, proposal }: Matter) {
  const own = proposal(id)
  const isMuch = board.conditions.length + board.proposals.length > MOST_TRIED
  return own === undefined || isMuch ? null : breaksOf(opened, view, board, own)
}

function listed(title: string, sentences: readonly Sentence[], most: number, telling: Telling): Block[] {
  if (sentences.length === 0) return []
  const shown = sentences.slice(0, most)
  const rest = sentences.length - shown.length
  return [
    { kind: 'lines', title, isList: true, sentences: rest === 0 ? shown : [...shown, sentence(telling.more(rest))] },
  ]
}
