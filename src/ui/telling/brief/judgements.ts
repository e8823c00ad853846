import type { Judgement, Runs, Scene } from '../../../../machines/briefing/telling.ts'
import { laterWords } from '../../laterWords.ts'
import { standsInside, wouldStand } from '../../words/en/briefLine.ts'
import { capital } from '../../words/en/names.ts'
import { whyOf } from '../why.ts'
import type { BriefCase } from './briefCase.ts'
import { said, stressed, textOfRuns } from './runs.ts'

const { analysis, briefJudgements } = laterWords

/** As many as one sentence bears. */
const MOST_CLAUSES = 3

/** What is judged of a proposal: how likely it is where odds are known, else where it stands and why. */
export function judgementRuns({ id, status, odds }: Judgement, scene: Scene, { index, dates, card }: BriefCase): Runs {
  const title = index.titleInside(id)
  if (odds !== null) {
    const { strong, rest } = briefJudgements.odds(odds.likelihood, analysis.figure(odds.odds), title)
    return stressed(strong, rest)
  }
  const own = card(scene, id)
  const why = own === undefined ? '' : textOfRuns(whyOf(own, index, dates.long).runs)
  return stressed(`${capital(standing({ id, status }, scene, title))}.`, why === '' ? '' : ` ${why}`)
}

/** Where a proposal stands; where it would stand, if what is supposed has moved it there. */
function standing({ id, status }: Pick<Judgement, 'id' | 'status'>, { record }: Scene, title: string): string {
  const isMoved = record.proposals.find((row) => row.id === id)?.status !== status
  return isMoved ? wouldStand(title, status) : standsInside(title, status)
}

/** The judgement that comes first. */
export function judgementsHeadlineRuns(judgements: readonly Judgement[], scene: Scene, about: BriefCase): Runs {
  const first = judgements.find(({ odds }) => odds !== null) ?? judgements[0]
  if (first === undefined) return said('')
  if (first.odds !== null) return judgementRuns(first, scene, about)
  const clauses = judgements.slice(0, MOST_CLAUSES).map((one) => standing(one, scene, about.index.titleInside(one.id)))
  return stressed(`${briefJudgements.headline(clauses)}.`)
}
