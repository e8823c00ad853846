import type { ReactElement } from 'react'
import type { DevelopmentId } from '../../machines/dossier.ts'
import { leadOf } from '../ui/telling/headline.ts'
import { useBoard } from './BoardContext.ts'
import { SourceLink } from './SourceLink.tsx'

/** A development in a few words: its day, who speaks in it, and where that can be read. */
export function DevelopmentNote({ id }: { readonly id: DevelopmentId }): ReactElement | null {
  const { index, dates } = useBoard()
  const development = index.development(id)
  if (development === undefined) return null
  const lead = leadOf(development.headline)
  return (
    <span title={development.headline}>
      {dates.short(development.at)}
      {', '}
      {lead !== null && `${lead} · `}
      <SourceLink id={id} />
    </span>
  )
}
