import type { Scenario } from '../../../machines/dossier.ts'
import { datedSteps, stepsBy } from '../../../machines/workspace/datedSteps.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { stepClause } from '../../ui/stepClause.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { plural } from '../../ui/words/en/plural.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

const { future } = laterWords

/** Steps on top of the record, and what they are called. */
export type Supposed = Pick<Scenario, 'title' | 'steps'>

/** What is supposed on top of the record, with the steps that are still to come as of a date. */
export function supposedText({ title, steps }: Supposed, asOf: string, index: DossierIndex): Paragraph[] {
  const { taken, ahead } = stepsBy(steps, asOf, index.zone)
  const all = plural(steps.length, 'step', 'steps')
  const count = ahead.length === 0 ? all : `${taken.length} of ${all}`
  const line = (text: string, indent: number): Paragraph => ({ indent, pieces: [piece(text, 'supposed')] })
  const date = (text: string) => formatMoment(text, index.zone)
  const titles = { condition: index.condition, title: index.titleInside, date }
  const clauses = datedSteps(ahead, asOf, index.zone).map((on) =>
    future.from(
      date(on.date),
      on.steps.map((step) => stepClause(step, titles)),
    ),
  )
  const nothingYet = taken.length === 0 ? `${future.nothingYet} ` : ''
  return [
    line(`What if: ${title} (${count} on top of the record)`, 0),
    ...(ahead.length === 0 ? [] : [line(`${nothingYet}${future.toCome(ahead.length)}`, 2)]),
    ...clauses.map((text) => line(text, 4)),
  ]
}
