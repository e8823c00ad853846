import { type ReactElement, useState } from 'react'
import { type Fault, printFault } from '../../machines/dossier/faults.ts'
import type { Refusal } from '../../machines/workspace/loading.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Notice } from '../ui/Notice.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { capital } from '../ui/words/en/names.ts'
import styles from './Refused.module.css'

interface RefusedProps {
  readonly refusal: Refusal
  /** Whether a dossier is open, which stays so. */
  readonly isOpen: boolean
  /** Hands out what can be read of a damaged dossier; rejects where that is nothing now. */
  readonly onRescue: (id: string) => Promise<void>
  /** Puts a deleted dossier back, and opens it; rejects where it could not be. */
  readonly onPutBack: (id: string) => Promise<void>
  readonly onShowCopies: (id: string) => void
  readonly onDismiss: () => void
}

/** Why nothing was opened: for a file, every fault with where it stands and what belongs there. */
export function Refused({ refusal, isOpen, onRescue, onPutBack, onShowCopies, onDismiss }: RefusedProps): ReactElement {
  return (
    <Notice role="alert" className={styles.refused}>
      <div className={styles.head}>
        <p className={styles.headline}>{headlineOf(refusal)}</p>
        {isOpen && <p className={styles.stays}>{laterWords.notices.stays}</p>}
        <div className={styles.buttons}>
          {'faults' in refusal && <Copy name={refusal.name} faults={refusal.faults} />}
          {refusal.why === 'damaged' && (
            <Attempt act={() => onRescue(refusal.id)} failed={laterWords.notices.notRescued}>
              {laterWords.notices.rescue}
            </Attempt>
          )}
          {refusal.why === 'removed' && (
            <Attempt act={() => onPutBack(refusal.id)} failed={laterWords.notices.notPutBack}>
              {laterWords.notices.putBack}
            </Attempt>
          )}
          {refusal.why === 'damaged' && refusal.copies > 0 && (
            <Button onClick={() => onShowCopies(refusal.id)}>{laterWords.notices.showCopies}</Button>
          )}
          <Button onClick={onDismiss}>{laterWords.notices.dismiss}</Button>
        </div>
      </div>
      {'faults' in refusal && <Faults faults={refusal.faults} />}
    </Notice>
  )
}

function headlineOf(refusal: Refusal): string {
  switch (refusal.why) {
    case 'faulty':
      return laterWords.notices.faulty(refusal.name, refusal.faults.length)
    case 'tooMuch':
      return laterWords.notices.tooMuch(refusal.name, refusal.title)
    case 'damaged':
      return laterWords.notices.damaged(refusal.title, refusal.copies)
    case 'brokenLink':
      return laterWords.sharing.broken[refusal.problem]
    case 'removed':
      return laterWords.notices.removed(refusal.title)
    case 'unknown':
      return laterWords.notices.unknown(refusal.id)
    case 'shut':
      return laterWords.notices.shut(refusal.id, refusal.fault)
    case 'unreachable':
      return laterWords.notices.unreachable(refusal.name)
  }
}

interface AttemptProps {
  readonly act: () => Promise<void>
  /** What is said where it did not succeed. */
  readonly failed: string
  readonly children: string
}

/** A button that can be pressed again where what it does has failed. */
function Attempt({ act, failed, children }: AttemptProps): ReactElement {
  const [hasFailed, setHasFailed] = useState(false)
  const press = () =>
    act().then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    )
  return (
    <>
      {hasFailed && <span>{failed}</span>}
      <Button onClick={press}>{children}</Button>
    </>
  )
}

/** So many faults are drawn at once; more are a step away, so that the page stays quick. */
const FIRST = 200

/** A list of faults or pieces of advice. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }): ReactElement {
  const [isWhole, setIsWhole] = useState(faults.length <= FIRST)
  const [ref, scrolls] = useScrolls<HTMLOListElement>()
  return (
    <>
      <ol ref={ref} className={styles.faults} tabIndex={scrolls ? 0 : undefined}>
        {(isWhole ? faults : faults.slice(0, FIRST)).map(({ path, problem, expected, hint }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults may read alike.
          <li key={place} className={styles.fault}>
            <code className={styles.path}>{path}</code>
            <span>
              {problem}. {expected !== '' && laterWords.notices.expected(expected)} {capital(hint)}
            </span>
          </li>
        ))}
      </ol>
      {!isWhole && (
        <Button onClick={() => setIsWhole(true)}>{laterWords.notices.showAll(faults.length - FIRST)}</Button>
      )}
    </>
  )
}

function Copy({ name, faults }: { readonly name: string; readonly faults: readonly Fault[] }): ReactElement | null {
  const [isCopied, setIsCopied] = useState(false)
  // Browsers offer the clipboard only to pages that came over a safe connection.
  if (!('clipboard' in navigator)) return null
  const copy = async () => {
    await navigator.clipboard.writeText(faults.map((fault) => printFault(name, fault)).join('\n'))
    setIsCopied(true)
  }
  return <Button onClick={copy}>{isCopied ? laterWords.notices.copied : laterWords.notices.copy}</Button>
}
