import type { ReactElement } from 'react'
import type { DevelopmentId } from '../../machines/dossier.ts'
import { useBoard } from './BoardContext.ts'
import styles from './DevelopmentNote.module.css'
import { leadOf } from './headline.ts'

/** A development in a few words: its day, who speaks in it, and where that can be read. */
export function DevelopmentNote({ id }: { readonly id: DevelopmentId }): ReactElement | null {
  const { index, dates } = useBoard()
  const development = index.development(id)
  if (development === undefined) return null
  const source = index.source(development.source)
  const lead = leadOf(development.headline)
  return (
    <span className={styles.note} title={development.headline}>
      {dates.short(development.at)}
      {', '}
      {lead !== null && `${lead} · `}
      {source?.url === undefined ? (
        source?.publisher
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
          {source.publisher}
        </a>
      )}
    </span>
  )
}
