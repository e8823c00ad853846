import type { ReactElement } from 'react'
import type { Development, Source } from '../../machines/dossier.ts'
import { laterWords } from './laterWords.ts'

const { log, record } = laterWords

export interface GradeProps {
  readonly reliability: Source['reliability']
  readonly credibility: Development['credibility']
  readonly className?: string | undefined
}

/** "B2 · usually reliable, probably true", or as much of it as is known. */
export function Grade({ reliability, credibility, className }: GradeProps): ReactElement | string {
  const grade = `${reliability ?? ''}${credibility ?? ''}`
  if (grade === '') return record.notGraded
  const inWords = [
    ...(reliability === undefined ? [] : [log.reliabilities[reliability]]),
    ...(credibility === undefined ? [] : [log.credibilities[credibility - 1]]),
  ]
  return (
    <span className={className}>
      <b>{grade}</b>
      {` · ${inWords.join(', ')}`}
    </span>
  )
}
