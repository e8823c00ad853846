import { likelihoodOf } from '../../../../machines/analysis/likelihood.ts'
import type { BottomLine, Figure, Runs, Scene, Standing } from '../../../../machines/briefing/telling.ts'
import { laterWords } from '../../laterWords.ts'
import type { Said } from '../../words/en/briefLine.ts'
import { capital } from '../../words/en/names.ts'
import { supposition } from '../supposition.ts'
import { elapsedOf } from '../term.ts'
import { whyOf } from '../why.ts'
import type { BriefCase } from './briefCase.ts'
import { aheadText, countText } from './dates.ts'
import { said, stressed, textOfRuns } from './runs.ts'

const { briefLine, analysis } = laterWords

/** The finding in one sentence. */
export function bottomLineRuns(line: BottomLine, scene: Scene, about: BriefCase): Runs {
  const { index, dates, card } = about
  const { main, inForce, claimed, others, hasProposals, lens, steps } = line
  if (main === null) {
    return said(hasProposals ? briefLine.nothingTabled(dates.long(scene.view.asOf)) : briefLine.noProposals)
  }
  const own = sayOf(main, about)
  const led = lens === 'assessed' ? '' : briefLine.byAccount(index.party(lens))
  if (steps.length > 0) {
    const would = briefLine.supposed(supposition(steps, index, dates), own)
    return stressed(`${led}${would}.`)
  }
  const proposal = card(scene, main.id)
  const why = proposal === undefined ? '' : findingIn(whyOf(proposal, index, dates.long).runs, main.status)
  const { lead, tail } = briefLine.sentence(
    own,
    inForce.map((one) => sayOf(one, about)),
    others,
    claimed && { title: index.titleInside(claimed.id), by: claimed.by.map((id) => index.party(id)) },
    why,
  )
  return stressed(led === '' ? lead : `${led}${lead.charAt(0).toLocaleLowerCase('en')}${lead.slice(1)}`, tail)
}

/** Why it stands so, without saying once more that it is in force. */
function findingIn(runs: Runs, status: string): string {
  const from = status.startsWith('inForce')
    ? Math.max(
        0,
        runs.findIndex(({ isStrong }) => isStrong),
      )
    : 0
  return capital(textOfRuns(runs.slice(from)))
}

const sayOf = ({ id, status, since, until, disputed }: Standing, { index, dates }: BriefCase): Said => ({
  title: index.titleInside(id),
  status,
  since: dates.long(since),
  until: until === null ? null : dates.long(until),
  disputed,
})

/** A number, and what it counts. */
export function figureText(
  figure: Figure,
  { view }: Scene,
  { index, dates }: BriefCase,
): { readonly value: string; readonly says: string } {
  switch (figure.kind) {
    case 'held': {
      const { holding, all, proposal } = figure
      const titles = holding.map(({ id, since }) =>
        briefLine.heldSince(index.titleInside(id), since === null ? null : dates.long(since)),
      )
      return {
        value: briefLine.outOf(holding.length, all),
        says: briefLine.held(index.titleInside(proposal), titles, all),
      }
    }
    case 'odds': {
      const { odds, proposal } = figure
      const term = analysis.term(likelihoodOf(odds))
      return { value: analysis.figure(odds), says: briefLine.odds(index.titleInside(proposal), term) }
    }
    case 'measured': {
      const { value, target, unit, condition } = figure
      return { value: briefLine.outOf(value, target), says: briefLine.measured(index.titleInside(condition), unit) }
    }
    case 'demand': {
      const { demand } = figure
      const others = demand.isAlone && demand.without.length > 1 ? [] : demand.without
      return {
        value: briefLine.outOf(0, demand.added.length),
        says: briefLine.demand(
          index.party(demand.party),
          others.map((id) => index.party(id)),
        ),
      }
    }
    case 'spell': {
      const { row } = figure
      const elapsed = elapsedOf(row, view.asOf, index.zone)
      const { unit, present, total } = elapsed ?? { unit: 'day' as const, present: 1, total: 1 }
      const until = row.until === null ? '' : dates.long(row.until)
      return {
        value: briefLine.spell(unit, present, total),
        says: briefLine.ofSpell(index.titleInside(row.id), until),
      }
    }
    case 'ahead': {
      const { ahead } = figure
      return {
        value: briefLine.inDays(ahead.days),
        says: `${briefLine.until(aheadText(ahead, index), dates.long(ahead.day))}${countText(ahead, index)}`,
      }
    }
    case 'differing':
      return { value: briefLine.outOf(figure.differing, figure.rows), says: briefLine.differing }
    default:
      return figure satisfies never
  }
}
