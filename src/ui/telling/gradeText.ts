import type { Development, Source } from '../../../machines/dossier.ts'
import { laterWords } from '../laterWords.ts'

const { log, record } = laterWords

/** A grade by the Admiralty code: its sign, such as B2, empty where nothing is graded; and in words. */
export interface GradeText {
  readonly sign: string
  readonly inWords: string
}

/** The grade of a source and a report, or as much of it as is known. */
export function gradeText(reliability: Source['reliability'], credibility: Development['credibility']): GradeText {
  const inWords = [
    ...(reliability === undefined ? [] : [log.reliabilities[reliability]]),
    ...(credibility === undefined ? [] : [log.credibilities[credibility - 1]]),
  ]
  const sign = `${reliability ?? ''}${credibility ?? ''}`
  return { sign, inWords: sign === '' ? record.notGraded : inWords.join(', ') }
}
