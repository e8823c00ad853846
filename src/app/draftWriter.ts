import type { Draft } from '../../machines/workspace/draft/draft.ts'
import type { DossierStore } from '../storage/store.ts'

/** A draft is kept once the typing has paused for so many milliseconds. */
const PAUSE = 300

interface Waiting {
  readonly dossier: string
  readonly drafts: readonly Draft[]
}

/** Writes the drafts of a tab into the store: when the typing pauses, and at once when the page goes out of sight, or for good. */
export class DraftWriter {
  readonly #store: Pick<DossierStore, 'setDraft'>
  readonly #tab: string
  #waiting: Waiting | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(store: Pick<DossierStore, 'setDraft'>, tab: string) {
    this.#store = store
    this.#tab = tab
    document.addEventListener('visibilitychange', this.#whenHidden)
    window.addEventListener('pagehide', this.#flush)
  }

  /** Takes the drafts of a dossier as they are now, the latest last. */
  take(dossier: string, drafts: readonly Draft[]): void {
    if (this.#waiting !== null && this.#waiting.dossier !== dossier) this.#flush()
    this.#waiting = { dossier, drafts }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#flush, PAUSE)
  }

  /** Writes what waits, and ends. */
  stop(): void {
    this.#flush()
    document.removeEventListener('visibilitychange', this.#whenHidden)
    window.removeEventListener('pagehide', this.#flush)
  }

  readonly #whenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#flush()
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer)
    if (this.#waiting === null) return
    const { dossier, drafts } = this.#waiting
    this.#waiting = null
    // A draft that cannot be kept stays on screen all the same.
    this.#store.setDraft(dossier, this.#tab, drafts.length === 0 ? null : drafts).catch(() => {})
  }
}
