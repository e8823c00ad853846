import { conditionalOddsOf } from '../../../machines/analysis/conditionalOdds.ts'
import { firstMoves } from '../../../machines/analysis/firstMoves.ts'
import { likelihoodOf } from '../../../machines/analysis/likelihood.ts'
import type { Route, RouteStep } from '../../../machines/analysis/routes.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { PartyId } from '../../../machines/dossier.ts'
import { demandsOf } from '../../scenarios/charts/demands.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { type DossierIndex, indexDossier } from '../../ui/telling/dossierIndex.ts'
import { goalOf } from '../../ui/telling/goal.ts'
import { standingText } from '../../ui/telling/standing.ts'
import { listed } from '../../ui/words/en/listed.ts'
import { words } from '../../ui/words.ts'
import type { Analysed } from '../analysed.ts'
import type { AskedView } from '../askedView.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { blank, type Paragraph, printed } from './paragraph.ts'
import { section } from './section.ts'
import { proposalPill } from './shapes.ts'
import { statusEnd } from './statusEnd.ts'
import type { Terminal } from './terminal.ts'
import { piece } from './wrap.ts'

/** Sets and importances past this are left to `--json`. */
const MOST_LISTED = 10

/** With more open elements than this, the number of combinations says nothing to anybody. */
const MOST_COUNTED = 40

const say = (text: string, indent = 2): Paragraph => ({ indent, pieces: [piece(text)] })

/** The analysis of a proposal, to be read in a terminal. */
export function analyseText(
  opened: OpenDossier,
  { view, scenario }: AskedView,
  analysed: Analysed,
  terminal: Terminal,
): string {
  const index = indexDossier(opened.dossier)
  const { proposal, row } = analysed
  const when = `As of ${endInWords(view.asOf, index.zone)}`
  const title: Paragraph = {
    indent: 0,
    pieces: [piece(proposal.title, 'strong')],
    end: statusEnd(proposalPill(row.status), row.contested),
  }
  const { analysis } = laterWords
  const standing = standingText(row.status)
  const paragraphs = [
    ...header({ ...view, when, scenario }, index),
    title,
    ...(standing === null ? [] : [say(standing)]),
    blank,
    ...section(analysis.blockers, blockersText(analysed, index)),
    ...section(analysis.odds, oddsText(analysed, index)),
    ...section(analysis.importance, importanceText(analysed, index)),
    ...section(analysis.routes, routesText(analysed, index)),
    ...section(analysis.deadlocks, deadlocksText(analysed, index)),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}

function blockersText({ analysis }: Analysed, index: DossierIndex): Paragraph[] {
  const { analysis: said } = laterWords
  const { requirement } = analysis
  if (requirement.holds) return [say(said.holds)]
  const counts = requirement.blockerCounts()
  const sets = requirement.blockers(MOST_LISTED)
  if (counts === null && sets === null) return [say(said.tooHard)]
  const met = requirement.combinationsMet()
  return [
    ...(counts === null ? [] : [say(said.smallestSets([...counts]))]),
    ...(sets ?? []).map((set) => say(`· ${listed(set.map((id) => index.title(id)))}`)),
    ...(met === null || requirement.open.length > MOST_COUNTED
      ? []
      : [say(said.combinations(met, requirement.open.length))]),
  ]
}

function oddsText({ found }: Analysed, index: DossierIndex): Paragraph[] {
  const { analysis: said } = laterWords
  const { odds, missing, together } = found
  if (odds !== null) {
    const range =
      together === null || together === odds
        ? []
        : [say(said.together(said.withTerm(likelihoodOf(together), together)))]
    return [say(`${said.withTerm(likelihoodOf(odds), odds)}. ${said.independent}`), ...range]
  }
  return [say(missing === null ? said.tooHard : said.unknown(missing.map((id) => index.titleInside(id))))]
}

function importanceText({ found, odds: own }: Analysed, index: DossierIndex): Paragraph[] {
  const { analysis: said } = laterWords
  return conditionalOddsOf(found, own)
    .slice(0, MOST_LISTED)
    .map((one) => say(`${index.title(one.id)}: ${said.moves(one.birnbaum)}; ${said.ifIt(one.with, one.without)}`))
}

function routesText({ routes, proposal, row, analysis }: Analysed, index: DossierIndex): Paragraph[] {
  const { analysis: said } = laterWords
  const isTooHard = goalOf(row) !== null && analysis.requirement.blockers(MOST_LISTED) === null
  if (routes.length === 0) return isTooHard ? [say(said.tooHard)] : []
  return [
    ...routes.map((route, place) => say(`${place + 1}. ${routeText(route, index)}`)),
    say(proposal.entry === 'automatic' ? said.entersThen : said.declaredThen),
  ]
}

function routeText({ steps, broken }: Route, index: DossierIndex): string {
  const way = steps.map((step) => stepText(step, index)).join(', then ')
  const against = broken.map(({ first, then, demandedBy }) =>
    laterWords.analysis.breaks(index.titleInside(first), index.titleInside(then), index.party(demandedBy)),
  )
  return [way, ...against].join('; ')
}

function stepText(step: RouteStep, index: DossierIndex): string {
  if ('proposal' in step) return words.board.supposed(index.title(step.proposal), step.event, false)
  const isConsent = index.condition(step.condition)?.kind === 'consent'
  return words.board.supposed(index.title(step.condition), step.event, isConsent)
}

const deadlocksText = ({ deadlocks }: Analysed, index: DossierIndex): Paragraph[] =>
  deadlocks.flatMap((deadlock) => {
    const { analysis: said, charts } = laterWords
    const names = (ids: readonly PartyId[]) => ids.map((id) => index.party(id))
    const ways = firstMoves(deadlock)
    const moves = charts.deadlock.moves(ways.map((ids) => ids.map((id) => index.titleInside(id))))
    return [
      ...demandsOf(deadlock).map(({ first, then, parties }) =>
        say(said.waits(index.title(then), index.titleInside(first), names(parties))),
      ),
      say(said.heldBy(names(deadlock.parties))),
      say(ways[0] === undefined ? charts.deadlock.noMoves : `${charts.deadlock.breaks(ways[0].length)} ${moves}`),
    ]
  })
