import { memo, type ReactElement, useCallback, useMemo } from 'react'
import { sourcesHeard } from '../../machines/board/heard.ts'
import type { SupposedChange } from '../../machines/board/supposedChanges.ts'
import { withoutSource } from '../../machines/board/withoutSource.ts'
import type { SourceId } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { changeTexts } from '../ui/telling/changeTexts.ts'
import { useOneByOne } from '../ui/useOneByOne.ts'
import { useBoard } from './BoardContext.ts'
import { Finding, Note } from './Finding.tsx'
import { FindingList } from './FindingList.tsx'
import type { Shown } from './useLater.ts'

const { findings } = laterWords

/** Which statuses rest on one source: those that would stand otherwise if it alone were not there. */
export const OneSource = memo(function OneSource({ shown }: { readonly shown: Shown }): ReactElement | null {
  const { opened, view, board } = shown
  const { index, dates } = useBoard()
  const sources = useMemo(() => sourcesHeard(opened, view), [opened, view])
  const reckon = useCallback((source: SourceId) => withoutSource(opened, view, board, source), [opened, view, board])
  const { found, goOn } = useOneByOne(sources, reckon)
  const resting = useMemo(() => {
    const byStatus = new Map<string, { readonly source: SourceId; readonly change: SupposedChange }[]>()
    for (const [source, changes] of found) {
      for (const change of changes.filter(({ kind }) => kind !== 'question'))
        byStatus.set(change.id, [...(byStatus.get(change.id) ?? []), { source, change }])
    }
    return [...byStatus]
  }, [found])
  const nameOf = (id: SourceId): string => {
    const source = index.source(id)
    if (source === undefined) return id
    const { publisher, published, title } = source
    const isOnly = opened.dossier.sources.filter((one) => one.publisher === publisher).length === 1
    return isOnly
      ? publisher
      : findings.textOf(publisher, published === undefined ? null : dates.short(published), title)
  }
  if (resting.length === 0 && goOn === null) return null
  return (
    <Finding title={findings.restsOnOne(resting.length)}>
      <FindingList
        items={resting}
        keyOf={([id]) => id}
        show={([id, on]) => (
          <>
            <b>{index.title(id)}</b>
            {on.map(({ source, change }) => (
              <p key={source}>
                {findings.without(changeTexts({ ...change, because: [] }, index, dates).join('; '), nameOf(source))}
              </p>
            ))}
          </>
        )}
      />
      {goOn !== null && (
        <>
          <Note>{findings.moreToWorkOut}</Note>
          <Button onClick={goOn}>{laterWords.sources.goOn}</Button>
        </>
      )}
    </Finding>
  )
})
