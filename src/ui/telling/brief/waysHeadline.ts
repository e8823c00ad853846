import type { Runs } from '../../../../machines/briefing/telling.ts'
import type { ProposalId } from '../../../../machines/dossier.ts'
import { laterWords } from '../../laterWords.ts'
import type { BriefCase } from './briefCase.ts'
import { stressed } from './runs.ts'

const { ways: say } = laterWords.brief

/** What is nearest to coming about, or what could be lost. */
export function waysHeadlineRuns(
  open: readonly { readonly id: ProposalId; readonly steps: number | null }[],
  breaking: readonly ProposalId[],
  { index }: BriefCase,
): Runs {
  const known = open.flatMap(({ id, steps }) => (steps === null ? [] : [{ id, steps }]))
  const [nearest] = [...known].sort((a, b) => a.steps - b.steps)
  if (nearest !== undefined) {
    const title = index.titleInside(nearest.id)
    return stressed(`${nearest.steps === 0 ? say.ready(title) : say.closest(title, nearest.steps)}.`)
  }
  if (breaking.length > 0) return stressed(`${say.couldBreak(breaking.map((id) => index.titleInside(id)))}.`)
  return stressed(`${open.length > 0 ? say.tooHard : say.nothing}.`)
}
