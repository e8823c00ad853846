import { type Analysis, type AnalysisRequest, Analyst } from '../../../machines/analysis/analyst.ts'
import { laterPart } from '../../../machines/analysis/laterPart.ts'
import { elementsOf } from '../../../machines/requirement.ts'

/** A requirement that names more than this is not even tried: reading it could take a frame by itself. */
const MOST_NAMED = 64
/** What each part of the work may take: all three together stay within a frame on a slow machine. */
const MOST_STEPS = 2 ** 14

/** The analysis of what is easy, within a frame; null for what belongs into a thread of its own. */
export function analyseAtOnce(request: AnalysisRequest): Analysis | null {
  if (elementsOf(request.requirement).length > MOST_NAMED) return null
  const analysis = new Analyst().answer(request, laterPart, MOST_STEPS)
  return analysis.isTooHard ? null : analysis
}
