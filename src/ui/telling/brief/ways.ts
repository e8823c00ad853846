import type { Analysis } from '../../../../machines/analysis/analyst.ts'
import type { Deadlock } from '../../../../machines/analysis/deadlocks.ts'
import type { Break } from '../../../../machines/analysis/flip.ts'
import type { Runs, Scene, Toward } from '../../../../machines/briefing/telling.ts'
import type { ElementId } from '../../../../machines/dossier.ts'
import { laterWords } from '../../laterWords.ts'
import { stepClause } from '../../stepClause.ts'
import { capital } from '../../words/en/names.ts'
import { words } from '../../words.ts'
import { tellBreaks } from '../breaks.ts'
import type { Card } from '../cards.ts'
import { changesInside } from '../changesText.ts'
import type { DossierIndex } from '../dossierIndex.ts'
import { goalOf } from '../goal.ts'
import { leavesById } from '../leafTitles.ts'
import { towardGoal } from '../toward.ts'
import { towardClauses } from '../towardClauses.ts'
import type { BriefCase } from './briefCase.ts'
import { said, stressed } from './runs.ts'

const { brief, findings, toward: say, charts } = laterWords

/** The changes of a set, by the elements that would have to come to hold. */
export const setText = (ids: readonly string[], card: Card, index: DossierIndex): string => {
  const leaves = leavesById(card.tree)
  return changesInside(
    ids.flatMap((id) => leaves.get(id) ?? []),
    index,
  )
}

/** What stands in a proposal’s way: the smallest sets of changes that would meet what it requires. */
export function blockersRuns(scene: Scene, id: string, analysis: Analysis | null, { index, card }: BriefCase): Runs[] {
  const own = card(scene, id)
  if (own === undefined) return []
  if (own.row.status === 'tabled.ready') return [said(brief.readyToDeclare)]
  const goal = goalOf(own.row)
  if (goal === null) return []
  if (analysis?.holds) return [said(brief.nothingInTheWay)]
  const sets = analysis?.blockers ?? null
  if (sets === null) return [said(brief.tooHard)]
  const told = sets.map((set, place) =>
    place === 0
      ? stressed(brief.waysLeft(set.length), `${brief.would(goal)}${setText(set, own, index)}.`)
      : said(`${brief.orElse(set.length)}: ${setText(set, own, index)}.`),
  )
  return told
}

/** The cheapest way into force. */
export function towardRuns(scene: Scene, id: string, analysis: Analysis | null, { index, card }: BriefCase): Toward[] {
  const own = card(scene, id)
  if (own === undefined) return []
  const led = (text: string): Toward => ({ runs: stressed(`${own.proposal.title}. `, text), broken: null })
  if (analysis === null || (analysis.isTooHard && analysis.cheapest.length === 0)) return [led(brief.tooHardWay)]
  const way = towardGoal(own, index.dossier, scene.board, analysis)
  if (way === null) return [led(brief.noWay)]
  return [
    led(say.sentence(towardClauses(way.steps, own, index), way.end)),
    ...way.broken.map((broken) => {
      const { first, then, demandedBy } = broken
      const told = say.breaksSequence(index.titleInside(first), index.titleInside(then), index.party(demandedBy))
      return { runs: said(told), broken }
    }),
  ]
}

/** What single events would break a proposal. */
export function breaksRuns(scene: Scene, id: string, breaks: readonly Break[] | null, about: BriefCase): Runs[] {
  const { index, card } = about
  const own = card(scene, id)
  if (own === undefined) return []
  const led = (text: string): Runs => stressed(`${own.proposal.title}. `, text)
  if (breaks === null) return [led(brief.tooMuchToTry)]
  const { telling } = tellBreaks(breaks, own.proposal.id)
  return telling.length === 0 ? [led(findings.nothingBreaks)] : telling.map((one) => led(breakText(one, own, index)))
}

/** What one event would do to a proposal. */
function breakText({ step, status }: Break, { proposal }: Card, index: DossierIndex): string {
  const word = words.status.proposalInside(status)
  if ('proposal' in step && step.proposal === proposal.id) return findings.breachWouldMake(word)
  const titles = { condition: index.condition, title: index.titleInside, date: (date: string) => date }
  const clause =
    'condition' in step
      ? stepClause(step, titles)
      : words.board.supposed(index.titleInside(step.proposal), step.event, false)
  return findings.ifSo(clause, word)
}

/** Who waits for whom, and what would break it. */
export function deadlockRuns(
  { circle, parties }: Deadlock,
  moves: readonly (readonly ElementId[])[],
  { index }: BriefCase,
): Runs[] {
  const titles = circle.map((id) => index.titleInside(id))
  const held = brief.held(parties.map((id) => index.party(id)))
  const way = moves.map((some) => some.map((id) => index.titleInside(id)))
  const { breaks, moves: movesIn, noMoves } = charts.deadlock
  return [
    stressed(`${capital(brief.circle(titles))}${held}.`),
    said(way.length === 0 ? noMoves : `${breaks(way[0]?.length ?? 1)} ${movesIn(way)}`),
  ]
}

/** What a proposal is short of in a future, as a cell. */
export function missingText(scene: Scene, id: string, analysis: Analysis | null, { index, card }: BriefCase): string {
  const own = card(scene, id)
  if (own === undefined) return brief.notTabled
  if (analysis?.holds) return brief.missing(0, '')
  const [first] = analysis?.blockers ?? []
  return first === undefined ? brief.missingUnknown : brief.missing(first.length, capital(setText(first, own, index)))
}
