import type { Draft } from '../../machines/workspace/draft/draft.ts'
import type { DossierStore } from '../storage/store.ts'

/** A draft is kept once the typing has paused for so many milliseconds. */
const PAUSE = 300

interface Waiting {
  readonly dossier: string
  readonly draft: Draft | null
}

/** Writes drafts into the store: when the typing pauses, and at once when the page goes out of sight, or for good. */
export class DraftWriter {
  readonly #store: Pick<DossierStore, 'setDraft'>
  #waiting: Waiting | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(store: Pick<DossierStore, 'setDraft'>) {
    this.#store = store
    document.addEventListener('visibilitychange', this.#whenHidden)
    window.addEventListener('pagehide', this.#flush)
  }

  /** Takes the draft of a dossier as it is now; null where there is none any more. */
  take(dossier: string, draft: Draft | null): void {
    if (this.#waiting !== null && this.#waiting.dossier !== dossier) this.#flush()
    this.#waiting = { dossier, draft }
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
    const { dossier, draft } = this.#waiting
    this.#waiting = null
    // A draft that cannot be kept stays on screen all the same.
    this.#store.setDraft(dossier, draft).catch(() => {})
  }
}
