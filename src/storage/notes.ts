import type { Connection } from './connection.ts'
import { draftKind, keysOf, type NoteKind, tabOfDraft, type WriteTransaction } from './schema.ts'
import type { DossierStore } from './store.ts'

type Notes = Pick<DossierStore, 'visit' | 'noteVisit' | 'link' | 'setLink' | 'drafts' | 'setDraft'>

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
    drafts: (id) =>
      connection.read(['notes'], async (transaction) => {
        const store = transaction.objectStore('notes')
        const [keys, values] = await Promise.all([store.getAllKeys(keysOf(id)), store.getAll(keysOf(id))])
        return draftsIn(keys.map(([, kind], place) => [kind, values[place]]))
      }),
    setDraft: (id, tab, draft) => setNote(id, draftKind(tab), draft),
  }
}

/** The drafts among notes, by their tabs. */
export function draftsIn(notes: readonly (readonly [kind: string, value: unknown])[]): ReadonlyMap<string, unknown> {
  const drafts = new Map<string, unknown>()
  for (const [kind, value] of notes) {
    const tab = tabOfDraft(kind)
    if (tab !== null) drafts.set(tab, value)
  }
  return drafts
}

/** Ends a transaction at once: where the page is being left, what waits for an answer to end by itself comes to nothing. */
function commit(transaction: WriteTransaction): void {
  try {
    transaction.commit()
  } catch {
    // It has failed, and what was asked of it says why.
  }
}
