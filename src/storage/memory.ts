import type { Entry } from '../../machines/record/entry.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import { madeAfter } from './copyAside.ts'
import { grown, keptOf, newRecord, placedUpTo } from './dossierRecord.ts'
import { draftsIn } from './notes.ts'
import { type Pack, packsOf } from './packs.ts'
import { copyOf } from './readCopies.ts'
import { readStored, readStoredWith } from './readStored.ts'
import { type DossierRecord, draftKind, type NoteKind } from './schema.ts'
import { StorageFault } from './storageFault.ts'
import { type Copy, type DossierStore, MOST_COPIES, type Named } from './store.ts'
import { sizeOf } from './writeEntries.ts'

interface Held {
  readonly record: DossierRecord
  readonly packs: ReadonlyMap<string, Pack>
}

/** A store that keeps nothing past the page; `reason` says why nothing better could be had. `now` is in milliseconds. */
export function createMemoryStore(now: () => number, reason: StorageFault | null = null): DossierStore {
  const dossiers = new Map<string, Held>()
  const notes = new Map<string, Map<NoteKind, unknown>>()
  const copies = new Map<string, Copy[]>()
  let isClosed = false
  const instant = (): string => new Date(now()).toISOString()

  /** Does it all at once, or not at all. */
  const act = async <T>(work: () => T): Promise<T> => {
    if (isClosed) throw new StorageFault('closed')
    return work()
  }
  const held = (id: string): Held => {
    const found = dossiers.get(id)
    if (found === undefined) throw new StorageFault('gone')
    return found
  }
  const change = (id: string, to: (record: DossierRecord) => DossierRecord): Promise<void> =>
    act(() => {
      const { record, packs } = held(id)
      dossiers.set(id, { record: to(record), packs })
    })
  const write = ({ record, packs }: Held, entries: readonly Entry[], named: Named): readonly Entry[] => {
    const added = [...packsOf(record.id, entries)].filter(({ key }) => !packs.has(key))
    const after = {
      ...grown(record, sizeOf(added, entries, named.origin), instant()),
      title: named.title,
      removed: null,
    }
    dossiers.set(record.id, {
      record: after,
      packs: new Map([...packs, ...added.map((pack): [string, Pack] => [pack.key, pack])]),
    })
    return entries
  }
  const storedOf = ({ packs }: Held) => readStored([...packs.values()])
  const note = (id: string, kind: NoteKind): Promise<unknown> =>
    act(() => structuredClone(notes.get(id)?.get(kind) ?? null))
  const setNote = (id: string, kind: NoteKind, value: unknown): Promise<void> =>
    act(() => {
      const ofDossier = notes.get(id) ?? new Map<NoteKind, unknown>()
      notes.set(id, ofDossier)
      if (value === null) ofDossier.delete(kind)
      else ofDossier.set(kind, structuredClone(value))
    })

  return {
    isLasting: false,
    isReadOnly: false,
    isEmptied: reason?.isEmptied ?? false,
    reason,
    list: () =>
      act(() =>
        [...dossiers.values()]
          .map(({ record }) => keptOf(record, copies.get(record.id)?.length ?? 0))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    read: (id) =>
      act(() => {
        const found = dossiers.get(id)
        if (found === undefined) return null
        const { origin, removed } = found.record
        return readStoredWith([...found.packs.values()], { origin, removed })
      }),
    append: (id, entries, title) =>
      act(() => {
        const found = held(id)
        write(found, entries, { title: title ?? found.record.title, origin: 'own' })
      }),
    import: (id, entries, named) =>
      act(() => {
        const found = dossiers.get(id) ?? { record: newRecord(id, named, instant()), packs: new Map() }
        return write(found, lackingEntries(storedOf(found).entries, entries), named)
      }),
    remove: (id) => change(id, (record) => ({ ...record, removed: record.removed ?? instant() })),
    restore: (id) => change(id, (record) => ({ ...record, removed: null })),
    erase: (id) =>
      act(() => {
        if (dossiers.get(id)?.record.removed == null) return
        dossiers.delete(id)
        copies.delete(id)
        notes.delete(id)
      }),
    notePlaced: (id, entries) => change(id, (record) => placedUpTo(record, entries)),
    async visit(id) {
      const instant = await note(id, 'visit')
      return typeof instant === 'string' ? instant : null
    },
    noteVisit: (id, instant) => setNote(id, 'visit', instant),
    link: (id) => note(id, 'link'),
    setLink: (id, handle) => setNote(id, 'link', handle),
    drafts: (id) => act(() => structuredClone(draftsIn([...(notes.get(id) ?? [])]))),
    setDraft: (id, tab, draft) => setNote(id, draftKind(tab), draft),
    putAside: (id, before) =>
      act(() => {
        const made = madeAfter(copies.get(id)?.[0]?.made, now())
        const copy = copyOf(made, { dossier: id, made, before, packs: [...held(id).packs.values()] })
        copies.set(id, [copy, ...(copies.get(id) ?? [])].slice(0, MOST_COPIES))
      }),
    copies: (id) => act(() => copies.get(id) ?? []),
    // Nothing here can be damaged.
    repair: () => act(() => []),
    // There are no other tabs.
    subscribe: () => () => {},
    close() {
      isClosed = true
    },
  }
}
