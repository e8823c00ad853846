import type { Judgement, Runs, Scene } from '../../../../machines/briefing/telling.ts'
import { laterWords } from '../../laterWords.ts'
import { stands, standsInside } from '../../words/en/briefLine.ts'
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
  return stressed(`${stands(title, status)}.`, why === '' ? '' : ` ${why}`)
}

/** The judgement that comes first. */
export function judgementsHeadlineRuns(judgements: readonly Judgement[], scene: Scene, about: BriefCase): Runs {
  const first = judgements.find(({ odds }) => odds !== null) ?? judgements[0]
  if (first === undefined) return said('')
  if (first.odds !== null) return judgementRuns(first, scene, about)
  const clauses = judgements
    .slice(0, MOST_CLAUSES)
    .map(({ id, status }) => standsInside(about.index.titleInside(id), status))
  return stressed(`${briefJudgements.headline(clauses)}.`)
}
