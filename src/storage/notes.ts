import type { Connection } from './connection.ts'
import type { NoteKind, WriteTransaction } from './schema.ts'
import type { DossierStore } from './store.ts'

type Notes = Pick<DossierStore, 'visit' | 'noteVisit' | 'link' | 'setLink' | 'draft' | 'setDraft'>

/** What is remembered beside each dossier. */
export function notesOver(connection: Connection): Notes {
  const note = (id: string, kind: NoteKind): Promise<unknown> =>
    connection.read(['notes'], async (transaction) => (await transaction.objectStore('notes').get([id, kind])) ?? null)
  const setNote = (id: string, kind: NoteKind, value: unknown): Promise<void> =>
    connection.write(['notes'], async (transaction) => {
      const store = transaction.objectStore('notes')
      const written = value === null ? store.delete([id, kind]) : store.put(value, [id, kind])
      commit(transaction)
      await written
    })
  return {
    async visit(id) {
      const instant = await note(id, 'visit')
      return typeof instant === 'string' ? instant : null
    },
    noteVisit: (id, instant) => setNote(id, 'visit', instant),
    link: (id) => note(id, 'link'),
    setLink: (id, handle) => setNote(id, 'link', handle),
    draft: (id) => note(id, 'draft'),
    setDraft: (id, draft) => setNote(id, 'draft', draft),
  }
}

/** Ends a transaction at once: where the page is being left, what waits for an answer to end by itself comes to nothing. */
function commit(transaction: WriteTransaction): void {
  try {
    transaction.commit()
  } catch {
    // It has failed, and what was asked of it says why.
  }
}
