import { waitFor } from 'xstate'
import type { Ledger } from '../../machines/workspace/ledger.ts'
import { storedId } from '../../machines/workspace/open.ts'
import { LinkedWriter, type Marks } from '../library/LinkedWriter.ts'
import { type Link, linkOf } from '../library/link.ts'
import { allowFile, chooseFile, readFile, type Written, whyNot } from '../library/linkedFile.ts'
import type { SavedFile } from '../library/saved.ts'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { fileText } from './librarian.ts'

/** The file on disk that the open dossier is linked to: it is written to after each change that the store has kept. */
export class Linking {
  readonly #workspace: Workspace
  readonly #keeper: Keeper
  readonly #listeners = new Set<() => void>()
  #id: string | null = null
  #writer: LinkedWriter | null = null
  #state: SavedFile | null = null
  #keptTimes: number

  constructor(workspace: Workspace, keeper: Keeper) {
    this.#workspace = workspace
    this.#keeper = keeper
    this.#keptTimes = workspace.getSnapshot().context.keptTimes
    this.#hear(workspace.getSnapshot())
    workspace.subscribe((snapshot) => this.#hear(snapshot))
  }

  /** How it stands with the file; null where there is none. */
  readonly state = (): SavedFile | null => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets the user choose a file for a dossier, in answer to a click, and writes it there; rejects where it cannot. */
  async link(id: string, opening: Promise<Ledger>): Promise<void> {
    const [handle, ledger] = await Promise.all([chooseFile(`${id}.json`), opening])
    if (handle === null) return
    // What it holds now the user has agreed to lose.
    const { mark } = await readFile(handle)
    await (await this.#keeper.store).setLink(id, { handle, mark } satisfies Link)
    const results: Written['result'][] = []
    const writer = this.#writerOf(id, handle, (result) => results.push(result))
    if (id === this.#id) this.#take(writer)
    await writer.write(fileText(ledger))
    if (!results.includes('written')) throw new Error(`${handle.name} could not be written: ${results.join()}`)
  }

  /** Lets the user choose another file for the open dossier, in answer to a click. */
  linkAnew(): void {
    const ledger = this.#ledger()
    if (ledger !== null) void this.link(ledger.opened.dossier.id, Promise.resolve(ledger)).catch(this.#failed)
  }

  /** Forgets the file of a dossier; the file stays as it is. */
  async unlink(id: string): Promise<void> {
    await (await this.#keeper.store).setLink(id, null)
    if (id === this.#id) this.#take(null)
  }

  /** Asks for the leave to write once more, in answer to a click. */
  allow(): void {
    if (this.#writer === null) return
    void allowFile(this.#writer.handle).then((isAllowed) => isAllowed && this.write(), this.#failed)
  }

  /** Writes the open dossier to its file, if it has one. */
  write(): void {
    const ledger = this.#ledger()
    if (this.#writer !== null && ledger !== null) void this.#writer.write(fileText(ledger))
  }

  /** Writes it there in place of what something else wrote. */
  overwrite(): void {
    const ledger = this.#ledger()
    if (this.#writer !== null && ledger !== null) void this.#writer.overwrite(fileText(ledger))
  }

  /** Opens what something else wrote to the file; once it is in the record, both are written there. */
  takeIn(): void {
    if (this.#writer !== null) void this.#takeIn(this.#writer).catch(this.#failed)
  }

  async #takeIn({ handle }: LinkedWriter): Promise<void> {
    const before = this.#ledger()
    const { file, mark } = await readFile(handle)
    this.#workspace.send({ type: 'openFile', file })
    await waitFor(this.#workspace, (snapshot) => !snapshot.matches({ intake: 'loading' }))
    const after = this.#ledger()
    const id = before?.opened.dossier.id
    // A file that was refused, or is of another dossier, stays as it is.
    if (id === undefined || after === before || after?.opened.dossier.id !== id) return
    await (await this.#keeper.store).setLink(id, { handle, mark } satisfies Link)
    this.write()
  }

  #hear({ context, value }: ReturnType<Workspace['getSnapshot']>): void {
    const id = storedId(context.open)
    if (id !== this.#id) void this.#follow(id)
    if (value.keeping !== 'kept' || context.keptTimes === this.#keptTimes) return
    this.#keptTimes = context.keptTimes
    this.write()
  }

  async #follow(id: string | null): Promise<void> {
    this.#id = id
    this.#take(null)
    if (id === null) return
    const keptTimes = this.#keptTimes
    const link = linkOf(await (await this.#keeper.store).link(id).catch(() => null))
    if (this.#id !== id || link === null) return
    this.#take(this.#writerOf(id, link.handle))
    // What was kept while the file was looked for is not in it yet.
    if (this.#keptTimes !== keptTimes) this.write()
  }

  #writerOf(
    id: string,
    handle: Link['handle'],
    onResult: (result: Written['result']) => void = () => {},
  ): LinkedWriter {
    const { store } = this.#keeper
    const marks: Marks = {
      read: async () => {
        const link = linkOf(await (await store).link(id))
        if (link === null) throw new Error('It was unlinked in another tab.')
        return link.mark
      },
      keep: async (mark) => (await store).setLink(id, { handle, mark } satisfies Link),
      alone: (work) => navigator.locks.request('parley-linked-file', work),
    }
    const tell = (state: SavedFile['state']) => {
      // Another dossier, or another file, may have taken its place meanwhile.
      if (this.#writer === writer) this.#tell({ name: handle.name, state })
    }
    const writer = new LinkedWriter(handle, marks, {
      onWriting: () => tell('writing'),
      onWritten: ({ result }, { entries }) => {
        onResult(result)
        if (result === 'written') void this.#keeper.notePlaced(id, entries)
        tell(result)
      },
    })
    return writer
  }

  #take(writer: LinkedWriter | null): void {
    this.#writer = writer
    this.#tell(writer && { name: writer.handle.name, state: 'written' })
  }

  #ledger(): Ledger | null {
    return this.#workspace.getSnapshot().context.open?.ledger ?? null
  }

  readonly #failed = (error: unknown): void => {
    if (this.#writer !== null) this.#tell({ name: this.#writer.handle.name, state: whyNot(error) })
  }

  #tell(state: SavedFile | null): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
