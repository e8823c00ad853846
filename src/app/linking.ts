import { LinkedWriter } from '../library/LinkedWriter.ts'
import { allowFile, chooseFile, type FileHandle, isFileHandle, readFile } from '../library/linkedFile.ts'
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
  #keptAt: number | null = null

  constructor(workspace: Workspace, keeper: Keeper) {
    this.#workspace = workspace
    this.#keeper = keeper
    this.#keptAt = workspace.getSnapshot().context.keptAt
    this.#hear(workspace.getSnapshot())
    workspace.subscribe((snapshot) => this.#hear(snapshot))
  }

  /** How it stands with the file; null where there is none. */
  readonly state = (): SavedFile | null => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets the user choose a file for the open dossier, in answer to a click. */
  async link(): Promise<void> {
    const id = this.#id
    const handle = id === null ? null : await chooseFile(`${id}.json`)
    if (handle === null || id === null) return
    await (await this.#keeper.store).setLink(id, handle)
    this.#take(handle)
    this.write()
  }

  /** Forgets the file of a dossier; the file stays as it is. */
  async unlink(id: string): Promise<void> {
    await (await this.#keeper.store).setLink(id, null)
    if (id === this.#id) this.#drop()
  }

  /** Asks for the leave to write once more, in answer to a click. */
  async allow(): Promise<void> {
    if (this.#writer !== null && (await allowFile(this.#writer.handle))) this.write()
  }

  /** Writes the open dossier to its file, if it has one. */
  write(): void {
    const ledger = this.#workspace.getSnapshot().context.open?.ledger
    if (this.#writer === null || !ledger) return
    void this.#writer.write(fileText(ledger))
  }

  /** Opens what something else wrote to the file; what was written here stays beside it. */
  async takeIn(): Promise<void> {
    if (this.#writer === null) return
    const { file, mark } = await readFile(this.#writer.handle)
    this.#writer.know(mark)
    this.#workspace.send({ type: 'openFile', file })
  }

  #hear({ context, value }: ReturnType<Workspace['getSnapshot']>): void {
    const id = context.open?.place.dossier ?? null
    if (id !== this.#id) void this.#follow(id)
    if (value.keeping !== 'kept' || context.keptAt === this.#keptAt) return
    this.#keptAt = context.keptAt
    this.write()
  }

  async #follow(id: string | null): Promise<void> {
    this.#id = id
    this.#drop()
    if (id === null) return
    const keptAt = this.#keptAt
    const handle = await (await this.#keeper.store).link(id).catch(() => null)
    if (this.#id !== id || !isFileHandle(handle)) return
    this.#take(handle)
    // What was kept while the file was looked for is not in it yet.
    if (this.#keptAt !== keptAt) this.write()
  }

  #take(handle: FileHandle): void {
    const id = this.#id ?? ''
    const writer = new LinkedWriter(handle, null, ({ result }, { entries }) => {
      if (result === 'written') this.#notePlaced(id, entries)
      // Another dossier, or another file, may have taken its place meanwhile.
      if (this.#writer === writer) this.#tell({ name: handle.name, state: result })
    })
    this.#writer = writer
    this.#tell({ name: handle.name, state: 'written' })
  }

  #drop(): void {
    this.#writer = null
    this.#tell(null)
  }

  #notePlaced(id: string, entries: number): void {
    // A count that is not noted only reminds once more.
    this.#keeper.store.then((store) => store.notePlaced(id, entries)).catch(() => {})
  }

  #tell(state: SavedFile | null): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
