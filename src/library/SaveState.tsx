import type { ReactElement } from 'react'
import type { KeepFault } from '../../machines/workspace/keeping.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './SaveState.module.css'
import type { Saved, SavedFile } from './saved.ts'

const say = laterWords.library.saveState

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

export interface SaveActions {
  tryAgain(): void
  download(): void
  reload(): void
  /** Puts a deleted dossier back into the library. */
  putBack(): void
  /** Takes out what cannot be read; a copy is put aside before. */
  repair(): void
  /** Asks the browser for the linked file once more, or for another one; `takeIn` reads what something else wrote to it. */
  allowFile(): void
  linkAnew(): void
  takeIn(): void
  /** Writes to the file in place of what something else wrote there. */
  overwriteFile(): void
}

interface SaveStateProps {
  readonly saved: Saved
  readonly actions: SaveActions
}

/** Whether all is saved, and where; and where it is not, why, and what one can do. */
export function SaveState({ saved, actions }: SaveStateProps): ReactElement {
  const isGood = saved.state === 'saving' || saved.state === 'saved'
  return (
    <div className={styles.place} data-saved data-own-line={isShort(saved) ? undefined : ''}>
      <p role="status" className={styles.good}>
        {isGood && goodText(saved)}
      </p>
      {saved.state === 'saved' && saved.file !== null && <Behind file={saved.file} actions={actions} />}
      {/* It stands there before it has anything to say, so that what it says is read out. */}
      <div role={isGood ? undefined : 'alert'}>{!isGood && <Trouble saved={saved} actions={actions} />}</div>
    </div>
  )
}

/** Whether it has room between the name of the dossier and the ways to the screens. */
const isShort = (saved: Saved): boolean =>
  saved.state === 'saving' ||
  (saved.state === 'saved' && (saved.file === null || saved.file.state === 'written' || saved.file.state === 'writing'))

type Good = Extract<Saved, { state: 'saving' | 'saved' }>
type Bad = Exclude<Saved, Good>

function goodText(saved: Good): string {
  if (saved.state === 'saving') return say.saving
  const time = clock.format(saved.at)
  if (saved.file?.state === 'writing') return say.savedWriting(time, saved.file.name)
  return saved.file?.state === 'written' ? say.savedAlso(time, saved.file.name) : say.saved(time)
}

interface BehindProps {
  readonly file: SavedFile
  readonly actions: SaveActions
}

/** Where the browser has all of it, and the linked file cannot have it. */
function Behind({ file: { name, state }, actions }: BehindProps): ReactElement | null {
  if (state === 'written' || state === 'writing') return null
  return (
    <Notice role="status" className={styles.behind}>
      <p>{say.fileBehind[state](name)}</p>
      {state === 'asks' && <Button onClick={actions.allowFile}>{say.allow}</Button>}
      {state === 'gone' && <Button onClick={actions.linkAnew}>{say.linkAnew}</Button>}
      {state === 'changed' && <Button onClick={actions.takeIn}>{say.takeIn}</Button>}
      {state === 'changed' && <Button onClick={actions.overwriteFile}>{say.overwriteFile}</Button>}
      {state === 'failed' && <Button onClick={actions.tryAgain}>{say.tryAgain}</Button>}
      <Button onClick={actions.download}>{say.download}</Button>
    </Notice>
  )
}

interface TroubleProps {
  readonly saved: Bad
  readonly actions: SaveActions
}

function Trouble({ saved, actions }: TroubleProps): ReactElement {
  // What is tried again may fail again: who goes by the keyboard stays where that is offered.
  const Frame = saved.state === 'failed' ? 'div' : Notice
  return (
    <Frame className={styles.trouble}>
      <p>{troubleText(saved)}</p>
      {saved.state === 'failed' && !isForGood(saved.why) && <Button onClick={actions.tryAgain}>{say.tryAgain}</Button>}
      {saved.state === 'removed' && <Button onClick={actions.putBack}>{say.putBack}</Button>}
      {saved.state === 'damaged' && saved.canRepair && <Button onClick={actions.repair}>{say.repair}</Button>}
      {wantsReload(saved) && <Button onClick={actions.reload}>{say.reload}</Button>}
      <Button onClick={actions.download}>{say.download}</Button>
    </Frame>
  )
}

/** Whether trying again cannot help. */
const isForGood = (why: KeepFault): boolean => why === 'private' || why === 'newer'

const wantsReload = (saved: Bad): boolean =>
  saved.state === 'readOnly' ||
  (saved.state === 'failed' && saved.why === 'newer') ||
  (saved.state === 'notKept' && saved.why !== 'private')

function troubleText(saved: Bad): string {
  switch (saved.state) {
    case 'notKept':
      return say.notKept(saved.why)
    case 'failed':
      return say.failed[saved.why]
    case 'readOnly':
      return say.readOnly
    case 'removed':
      return say.removed
    case 'damaged':
      return say.damaged(saved.count, saved.canRepair, saved.savedAt === null ? null : clock.format(saved.savedAt))
  }
}
