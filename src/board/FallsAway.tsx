import { memo, type ReactElement, useMemo } from 'react'
import { supposedChanges } from '../../machines/board/supposedChanges.ts'
import { laterWords } from '../ui/laterWords.ts'
import { changeTexts } from '../ui/telling/changeTexts.ts'
import { useBoard } from './BoardContext.ts'
import { Finding, Note } from './Finding.tsx'
import { FindingList } from './FindingList.tsx'
import type { Shown } from './useLater.ts'

const { findings } = laterWords

/** What stands otherwise for want of the evidence that is left out: with all evidence → without what is left out. */
export const FallsAway = memo(function FallsAway({ shown }: { readonly shown: Shown }): ReactElement | null {
  const { opened, view, board } = shown
  const { index, dates } = useBoard()
  const { trust, without } = view.filter
  const changes = useMemo(
    () =>
      trust === null && without.length === 0
        ? null
        : supposedChanges(opened.board({ ...view, filter: { ...view.filter, trust: null, without: [] } }), board),
    [opened, view, board, trust, without],
  )
  if (changes === null) return null
  return (
    <Finding
      title={findings.withoutThese(
        trust,
        without.map((id) => index.source(id)?.title ?? id),
      )}
    >
      {changes.length === 0 && <Note>{findings.nothingFallsAway}</Note>}
      <FindingList
        items={changes}
        keyOf={({ kind, id }) => `${kind} ${id}`}
        show={(change) => (
          <>
            <b>{index.title(change.id)}</b>
            {changeTexts({ ...change, because: [] }, index, dates).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        )}
      />
    </Finding>
  )
})
