import type { ReactElement } from 'react'
import type { Development, Source } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './EntryMeta.module.css'
import { linkOf } from './links.ts'
import { useRecord } from './RecordContext.ts'

const { log, record } = laterWords

export interface EntryMetaProps {
  readonly development: Development
  readonly source: Pick<Source, 'publisher' | 'title' | 'url' | 'reliability'> | undefined
}

/** Who says something, where that can be read, and how good the evidence is. */
export function EntryMeta({ development, source }: EntryMetaProps): ReactElement {
  const { names } = useRecord()
  const speakers = [development.by ?? []].flat()
  return (
    <p className={styles.meta}>
      {speakers.length > 0 && (
        <>
          <b>{record.everybody(speakers.map(names.party))}</b>
          {' · '}
        </>
      )}
      {source !== undefined && (
        <>
          <SourceName source={source} isAlone={speakers.length === 0} />
          {' · '}
        </>
      )}
      <Grade reliability={source?.reliability} credibility={development.credibility} />
    </p>
  )
}

interface SourceNameProps {
  readonly source: Pick<Source, 'publisher' | 'title' | 'url'>
  readonly isAlone: boolean
}

function SourceName({ source, isAlone }: SourceNameProps) {
  const link = linkOf(source.url)
  const name = isAlone ? <b>{source.publisher}</b> : source.publisher
  if (link === null) return <span title={source.title}>{name}</span>
  return (
    <span>
      <a href={link.href} target="_blank" rel="noopener noreferrer" title={source.title}>
        {name}
      </a>
      {link.host !== source.publisher && <bdi className={styles.host}> {link.host}</bdi>}
    </span>
  )
}

interface GradeProps {
  readonly reliability: Source['reliability']
  readonly credibility: Development['credibility']
}

/** "B2 · usually reliable, probably true", or as much of it as is known. */
function Grade({ reliability, credibility }: GradeProps) {
  const grade = `${reliability ?? ''}${credibility ?? ''}`
  if (grade === '') return record.notGraded
  const inWords = [
    ...(reliability === undefined ? [] : [log.reliabilities[reliability]]),
    ...(credibility === undefined ? [] : [log.credibilities[credibility - 1]]),
  ]
  return (
    <span className={styles.grade}>
      <b>{grade}</b>
      {` · ${inWords.join(', ')}`}
    </span>
  )
}
