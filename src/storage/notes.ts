import type { Connection } from './connection.ts'
import type { NoteKind } from './schema.ts'
import type { DossierStore } from './store.ts'

type Notes = Pick<DossierStore, 'visit' | 'noteVisit' | 'link' | 'setLink' | 'draft' | 'setDraft'>

/** What is remembered beside each dossier. */
export function notesOver(connection: Connection): Notes {
  const note = (id: string, kind: NoteKind): Promise<unknown> =>
    connection.read(['notes'], async (transaction) => (await transaction.objectStore('notes').get([id, kind])) ?? null)
  const setNote = (id: string, kind: NoteKind, value: unknown): Promise<void> =>
    connection.write(['notes'], async (transaction) => {
      const store = transaction.objectStore('notes')
      await (value === null ? store.delete([id, kind]) : store.put(value, [id, kind]))
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
