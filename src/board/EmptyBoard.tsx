import { lazy, type ReactElement, Suspense } from 'react'
import { instantOf, momentOf } from '../../machines/time.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './EmptyBoard.module.css'

const NoProposals = lazy(async () => ({ default: (await import('./NoProposals.tsx')).NoProposals }))

/** What stands in the place of the cards where no proposal is tabled yet. */
export function EmptyBoard({ asOf }: { readonly asOf: string }): ReactElement {
  const { index, dates } = useBoard()
  const instant = (date: string): number => instantOf(momentOf(date, index.zone))
  const [first] = [...index.dossier.proposals].sort((a, b) => instant(a.tabled) - instant(b.tabled))
  return (
    <div className={styles.empty}>
      {first === undefined ? (
        <Suspense>
          <NoProposals />
        </Suspense>
      ) : (
        <>
          <h2>{words.board.nothingTabled(dates.long(asOf))}</h2>
          <p>{words.board.firstTabled(first.title, dates.long(first.tabled))}</p>
        </>
      )}
    </div>
  )
}
