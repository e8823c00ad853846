import { aheadOf } from '../board/ahead.ts'
import { truthsOn } from '../board/truths.ts'
import type { DevelopmentId } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { isUnderway } from '../proposal.ts'
import { elementsOf, idOf } from '../requirement.ts'
import { datedBy, restsOfAhead } from './datedBy.ts'
import { heardDemand, heardRows } from './heardRows.ts'
import type { Matter } from './matter.ts'
import type { Figure } from './telling.ts'

/** A number, and what it rests on. */
export interface FoundFigure {
  readonly figure: Figure
  readonly rests: readonly DevelopmentId[]
}

const MOST_FIGURES = 3

/** The numbers that say most of a board, the most telling first. */
export const figuresOf = (matter: Matter): readonly FoundFigure[] =>
  [held, odds, measured, demand, spell, ahead, differing].flatMap((find) => find(matter)).slice(0, MOST_FIGURES)

/** How many of the things that the main proposal requires hold. */
function held({ main, board, resters }: Matter): FoundFigure[] {
  if (main === null) return []
  const truthOf = truthsOn(board)
  const since = new Map<string, string | null>(
    [...board.conditions, ...board.proposals].map((row) => [row.id, row.since]),
  )
  const named = new Map(elementsOf(requirementBy(main.proposal, board.lens)).map((one) => [idOf(one), one]))
  const ids = [...named.values()].filter((one) => truthOf(one) === 'true').map(idOf)
  const holding = ids.map((id) => ({ id, since: since.get(id) ?? null }))
  const figure = { kind: 'held' as const, proposal: main.proposal.id, holding, all: named.size }
  return [{ figure, rests: resters.inTime(ids.flatMap((id) => resters.element(id))) }]
}

function odds({ main, board, analyses, asked, resters }: Matter): FoundFigure[] {
  if (main === null || Object.keys(asked.odds).length === 0) return []
  const { holds, found } = analyses.of(board, main.proposal, asked.odds)
  if (holds || found.odds === null) return []
  const { id } = main.proposal
  return [{ figure: { kind: 'odds', proposal: id, odds: found.odds }, rests: resters.proposal(id) }]
}

/** The last count that was given of a condition which is measured, and still open or required by something. */
function measured({ board, condition, proposal, resters, heard }: Matter): FoundFigure[] {
  const required = new Set<string>(
    board.proposals.flatMap(({ id }) => {
      const own = proposal(id)
      return own === undefined ? [] : elementsOf(requirementBy(own, board.lens)).map(idOf)
    }),
  )
  const places = new Map(heard.map(({ id }, place) => [id, place]))
  const found = board.conditions.flatMap(({ id, value, last, truth }) => {
    const measure = condition(id)?.measure
    if (measure === undefined || value === null || (truth === 'true' && !required.has(id))) return []
    const figure = { kind: 'measured' as const, condition: id, value, target: measure.target, unit: measure.unit }
    return [{ figure, rests: resters.condition(id), place: (last && places.get(last)) ?? -1 }]
  })
  const [latest] = found.sort((a, b) => b.place - a.place)
  return latest === undefined ? [] : [{ figure: latest.figure, rests: latest.rests }]
}

/** How many conditions of one party no other account names, or another one does not. */
function demand(matter: Matter): FoundFigure[] {
  const found = heardDemand(matter)
  if (found === null || found.without.length === 0) return []
  const rests = found.added.flatMap((id) => matter.resters.said(id, found.party))
  return [{ figure: { kind: 'demand', demand: found }, rests: matter.resters.inTime(rests) }]
}

/** How far the main proposal’s spell in force has run, or else another’s. */
function spell(matter: Matter): FoundFigure[] {
  const { main, board } = matter
  const rows = main === null ? board.proposals : [main.row, ...board.proposals]
  const row = rows.find(({ status, entered, until }) => isUnderway(status) && entered !== null && until !== null)
  return row === undefined ? [] : [{ figure: { kind: 'spell', row }, rests: datedBy(matter, row.id, board.lens) }]
}

/** How soon the next date is. */
function ahead(matter: Matter): FoundFigure[] {
  const [next] = aheadOf(matter.asked.opened, matter.view)
  return next === undefined ? [] : [{ figure: { kind: 'ahead', ahead: next }, rests: restsOfAhead(next, matter) }]
}

/** On how much accounts differ. */
function differing(matter: Matter): FoundFigure[] {
  const rows = heardRows(matter)
  const differ = rows.filter((row) => row.differs)
  if (differ.length === 0) return []
  const behind = differ.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell?.behind ?? []))
  const figure = { kind: 'differing' as const, differing: differ.length, rows: rows.length }
  return [{ figure, rests: matter.resters.inTime(behind) }]
}
