import type { Dossier } from '../../machines/dossier.ts'
import { mergeEntries } from '../../machines/record/entries.ts'
import { type Entry, isOfFile } from '../../machines/record/entry.ts'
import type { Draft } from '../../machines/workspace/draft/draft.ts'
import type { KeepFault, Kept, Unkept } from '../../machines/workspace/keeping.ts'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { openEntries, openSound, type SetAside } from '../../machines/workspace/openLedger.ts'
import { StorageFault } from '../storage/storageFault.ts'
import type { DossierStore, Origin } from '../storage/store.ts'
import { draftsOfKept } from './keptDraft.ts'
import { onlyTab, type Tab } from './tab.ts'

/** A dossier that was opened before, here or in another sitting, with what of it could not be read. */
export interface Found {
  readonly ledger: Ledger
  readonly setAside: readonly SetAside[]
}

/** Stored entries of a dossier that could not be read, and those that make no sound dossier with the others. */
export interface Damage {
  readonly unread: number
  readonly unsound: number
}

const noDamage: Damage = { unread: 0, unsound: 0 }

/** Between the workspace and the store: what is open in this sitting, and how it comes to be kept. */
export class Keeper {
  readonly store: Promise<DossierStore>
  /** The tab whose sitting this is. */
  readonly tab: Promise<Tab>
  readonly #now: () => number
  readonly #ledgers = new Map<string, Ledger>()
  readonly #origins = new Map<string, Origin>()
  readonly #damage = new Map<string, Damage>()
  readonly #heard = new Map<string, Entry[]>()
  readonly #whenPlaced = new Set<() => void>()

  /** `now` gives milliseconds since 1970. */
  constructor(store: Promise<DossierStore>, now: () => number, tab: Tab | Promise<Tab> = onlyTab) {
    this.store = store
    this.tab = Promise.resolve(tab)
    this.#now = now
    const hearing = ({ subscribe }: DossierStore) =>
      subscribe((event) => event.type === 'entries' && this.hear(event.id, event.entries))
    // A store that cannot be had tells nothing.
    store.then(hearing, () => {})
  }

  /** Holds on to what is open now, to come back to it in this sitting. */
  hold(ledger: Ledger, origin?: Origin): void {
    const { id } = ledger.opened.dossier
    this.#ledgers.set(id, ledger)
    if (origin !== undefined) this.#origins.set(id, origin)
  }

  /** What is open of a dossier, or was in this sitting; null where nothing is. */
  held(id: string): Ledger | null {
    return this.#ledgers.get(id) ?? null
  }

  /** Lets go of what was open, so that the store is asked for it the next time. */
  forget(id: string): void {
    this.#ledgers.delete(id)
  }

  /** Takes down what came to a dossier from elsewhere, wherever it is just now: open, being opened, or held. */
  hear(id: string, entries: readonly Entry[]): void {
    const heard = this.#heard.get(id) ?? []
    this.#heard.set(id, heard)
    for (const entry of entries) heard.push(entry)
  }

  /** A ledger with all that came from elsewhere meanwhile; itself where it lacks nothing of that. */
  withHeard(ledger: Ledger): Ledger {
    const heard = this.#heard.get(ledger.opened.dossier.id) ?? []
    if (heard.length === 0) return ledger
    if (mergeEntries(ledger.entries(), heard).length === ledger.entries().length) return ledger
    const merged = ledger.merged(heard)
    return merged.ok ? merged.ledger : ledger
  }

  /** A dossier that is in the library or open in this sitting; null where there is none. */
  async find(id: string): Promise<Found | null> {
    const held = this.#ledgers.get(id)
    if (held !== undefined) {
      const ledger = this.withHeard(held)
      this.hold(ledger)
      return { ledger, setAside: [] }
    }
    const store = await this.store
    this.#heard.delete(id)
    // What another tab makes of it is told from then on, be it there or not.
    const stored = await store.read(id)
    if (stored === null || stored.removed !== null) return null
    const opened = stored.isSound ? openSound(stored.parts) : openEntries(stored.entries, false)
    if (!opened.ok) throw new StorageFault('damaged')
    const unread = stored.damaged.filter(({ why }) => why !== 'unverified')
    this.#damage.set(id, { unread: unread.length, unsound: opened.setAside.length })
    this.hold(opened.ledger, stored.origin)
    return opened
  }

  /** Notes that so many entries of a dossier are outside this browser too; where that fails, one is only reminded once more. */
  async notePlaced(id: string, entries: number): Promise<void> {
    try {
      await (await this.store).notePlaced(id, entries)
    } catch {
      return
    }
    for (const tell of this.#whenPlaced) tell()
  }

  /** Calls back whenever that was noted, until what it returns is called. */
  whenPlaced(tell: () => void): () => void {
    this.#whenPlaced.add(tell)
    return () => void this.#whenPlaced.delete(tell)
  }

  /** How much of what is stored of a dossier was of no use when it was opened. */
  damage(id: string): Damage {
    return this.#damage.get(id) ?? noDamage
  }

  /** Takes out of a dossier what cannot be read, once a copy was put aside. Returns how many entries that were. */
  async repair(id: string): Promise<number> {
    const taken = await (await this.store).repair(id)
    this.#damage.set(id, { ...this.damage(id), unread: 0 })
    return taken.filter(({ why }) => why !== 'unverified').length
  }

  /** The drafts that this tab left in a dossier, the latest last, after those of tabs that are closed: they come along. */
  async drafts(dossier: Dossier): Promise<readonly Draft[]> {
    try {
      const [store, tab] = await Promise.all([this.store, this.tab])
      const kept = await store.drafts(dossier.id)
      const open = await tab.openAmong([...kept.keys()])
      const read = (id: string) => draftsOfKept(kept.get(id), dossier)
      // What cannot be read stays where it is.
      const closed = [...kept.keys()].filter((id) => id !== tab.id && !open.has(id) && read(id) !== null)
      const drafts = [...closed, tab.id].flatMap((id) => read(id) ?? [])
      if (closed.length > 0) await this.#bringAlong(store, tab.id, dossier.id, drafts, closed)
      return drafts
    } catch {
      return []
    }
  }

  /** Keeps drafts as those of this tab. Where that fails, they stay those of the others too. */
  async #bringAlong(store: DossierStore, tab: string, id: string, drafts: readonly Draft[], from: readonly string[]) {
    try {
      await store.setDraft(id, tab, drafts)
      for (const one of from) await store.setDraft(id, one, null)
    } catch {}
  }

  /** Puts a deleted dossier back into the library: what is stored of it counts as heard, for it may be open without that. */
  async restore(id: string): Promise<void> {
    await (await this.store).restore(id)
    this.hear(id, await this.entries(id).catch(() => []))
  }

  /** What the store holds of a dossier, removed or not; `[]` where that is nothing. */
  async entries(id: string): Promise<readonly Entry[]> {
    return (await (await this.store).read(id))?.entries ?? []
  }

  /** Puts entries into the store. What it answers is what is so: an entry is kept when `ok` says it. */
  async keep(unkept: Unkept | undefined): Promise<Kept> {
    if (unkept === undefined) return { ok: true, at: this.#now(), isLasting: true }
    try {
      const store = await this.store
      await this.#write(store, unkept)
      return { ok: true, at: this.#now(), isLasting: store.isLasting }
    } catch (error) {
      return { ok: false, why: whyOf(error) }
    }
  }

  async #write(store: DossierStore, { ledger, entries }: Unkept): Promise<void> {
    const { id, title } = ledger.opened.dossier
    const origin = this.#origins.get(id) ?? 'imported'
    if (entries.some(isOfFile)) {
      await store.import(id, entries, { title, origin })
      return
    }
    try {
      await store.append(id, entries, title)
    } catch (error) {
      if (whyOf(error) !== 'gone') throw error
      const written = new Set(entries)
      const before = ledger.entries().filter((one) => !written.has(one))
      await store.import(id, before, { title, origin })
      await store.append(id, entries, title)
    }
  }
}

/** Why the store did not do what was asked of it. */
export const whyOf = (error: unknown): KeepFault => (error instanceof StorageFault ? error.why : 'unknown')
