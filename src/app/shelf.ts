import type { OpenDossier } from '../../machines/board/openDossier.ts'

/** Longer files are kept until the page is left; the browser's store for a session is small. In UTF-16 units. */
const MOST_KEPT = 2_000_000

const keyOf = (id: string): string => `parley:file:${id}`

/** Dossiers that were opened before in this tab, so that an address of theirs leads back to them. */
export interface Shelf {
  /** One that was opened since the page was. */
  opened(id: string): OpenDossier | null
  /** The text of a file that was opened in this tab, perhaps before the page was loaded anew. */
  text(id: string): string | null
  /** Keeps an opened dossier, and its text where it came from a file. */
  keep(opened: OpenDossier, text: string | null): void
}

/** A shelf over the store of a session; null where the browser grants none. */
export function createShelf(store: Storage | null): Shelf {
  const dossiers = new Map<string, OpenDossier>()
  return {
    opened: (id) => dossiers.get(id) ?? null,
    text: (id) => store?.getItem(keyOf(id)) ?? null,
    keep(opened, text) {
      const { id } = opened.dossier
      dossiers.set(id, opened)
      if (text === null) return
      store?.removeItem(keyOf(id))
      if (text.length > MOST_KEPT) return
      try {
        store?.setItem(keyOf(id), text)
      } catch {
        // The store is full: the address of this file leads nowhere after a reload, and says so then.
      }
    },
  }
}

/** The session's store; null where the browser denies it. */
export function sessionStore(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
