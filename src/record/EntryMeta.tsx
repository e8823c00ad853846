import type { ReactElement } from 'react'
import type { Development, Source } from '../../machines/dossier.ts'
import { Grade } from '../ui/Grade.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { linkOf } from '../ui/links.ts'
import { Publisher } from '../ui/Publisher.tsx'
import styles from './EntryMeta.module.css'
import { useRecord } from './RecordContext.ts'

const { record } = laterWords

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
      <Grade reliability={source?.reliability} credibility={development.credibility} className={styles.grade} />
    </p>
  )
}

interface SourceNameProps {
  readonly source: Pick<Source, 'publisher' | 'title' | 'url'>
  readonly isAlone: boolean
}

function SourceName({ source, isAlone }: SourceNameProps) {
  const link = linkOf(source.url)
  const publisher = <Publisher source={source}>{isAlone ? <b>{source.publisher}</b> : source.publisher}</Publisher>
  if (link === null || link.host === source.publisher) return publisher
  return (
    <span>
      {publisher}
      <bdi className={styles.host}> {link.host}</bdi>
    </span>
  )
}
