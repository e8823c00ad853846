import type { Database, ReadTransaction, StoreName, WriteTransaction } from './schema.ts'
import { faultOfWork, StorageFault } from './storageFault.ts'
import { finished } from './transactions.ts'

/** Opens the database; `version: 'any'` takes whatever is there, to read it. Rejects with a `StorageFault`. */
export type Opener = (version: 'own' | 'any', events: ConnectionEvents) => Promise<Database>

/** What befalls an open database. */
export interface ConnectionEvents {
  /** It is wanted in another form, or to be deleted: `version` is then null. */
  readonly wanted: (version: number | null) => void
  /** The browser has closed it. */
  readonly lost: () => void
  /** The browser found it damaged, and has begun an empty one in its place. */
  readonly emptied: () => void
}

/** What a connection tells of its own accord. */
export interface ConnectionListener {
  /** From now on nothing may be written. */
  readonly readOnly: (reason: StorageFault) => void
  /** All that was kept was found damaged, and is gone. */
  readonly emptied: () => void
}

/** What has to be done, once for each time that the database was opened, before it is written to. It never rejects. */
export type Preparation = () => Promise<void>

/** A page that only reads is prepared too, so many milliseconds after it has read something. */
const UNTIL_PREPARED = 1000

/** A database that is open, or being opened. */
interface Opened {
  readonly database: Promise<Database>
  /** Prepares it, unless that was begun. */
  readonly prepare: Preparation
  /** Rejects once the browser has closed it. */
  readonly loss: Promise<never>
}

/** The connection to the database, which is opened again when it was lost. */
export class Connection {
  #opened: Opened | null
  #reason: StorageFault | null
  #isClosed = false
  #isEmptied = false
  /** Whether there was no room when something was last written. */
  #isFull = false
  readonly #opener: Opener
  readonly #told: ConnectionListener
  readonly #prepare: Preparation | null
  #preparing: ReturnType<typeof setTimeout> | undefined

  /** `reason` says why nothing may be written, where that is so from the start; no preparation, that none is needed. */
  constructor(
    opener: Opener,
    reason: StorageFault | null,
    told: ConnectionListener,
    prepare: Preparation | null = null,
  ) {
    this.#opener = opener
    this.#reason = reason
    this.#told = told
    this.#prepare = prepare
    this.#opened = null
  }

  /** Why nothing may be written; null where it may. */
  get reason(): StorageFault | null {
    return this.#reason
  }

  /** Whether what was there was found damaged and thrown away, at whichever opening. */
  get isEmptied(): boolean {
    return this.#isEmptied
  }

  /** Opens the database, unless it is open. */
  async open(): Promise<void> {
    await this.#open().database
  }

  async read<T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    const read = await this.#twice(async (database) => {
      const transaction = database.transaction(stores, 'readonly')
      return finished(transaction, work(transaction))
    })
    // The browser writes of its own accord as well. On a full disk the preparation costs the connection: later, then.
    if (this.#prepare !== null) this.#preparing ??= setTimeout(() => void this.#opened?.prepare(), UNTIL_PREPARED)
    return read
  }

  /** Resolves once what was written has reached the disk. */
  write<T>(stores: StoreName[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#twice(async (database) => {
      if (this.#reason !== null) throw this.#reason
      await this.#opened?.prepare()
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
      return finished(transaction, work(transaction))
    })
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#preparing)
    this.#drop()
  }

  /** Does it, and once more over a new connection where the old one may have been at fault. */
  async #twice<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      const result = await this.#done(work).catch((error: unknown) => {
        if (!mayBeTheConnection(error)) throw error
        this.#drop()
        return this.#done(work)
      })
      this.#isFull = false
      return result
    } catch (error) {
      throw this.#faultOf(error)
    }
  }

  /** The fault that an error is. On a full disk Chromium opens no database either, and does not say why. */
  #faultOf(error: unknown): StorageFault {
    const fault = faultOfWork(error)
    if (fault.why === 'quota') this.#isFull = true
    return this.#isFull && fault.why === 'damaged' ? new StorageFault('quota', fault.cause) : fault
  }

  /** Does it. What was under way when the browser closed the database may never end: it counts as failed. */
  async #done<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const { database, loss } = this.#open()
    return Promise.race([work(await database), loss])
  }

  #open(): Opened {
    if (this.#isClosed) {
      const closed = Promise.reject(new StorageFault('closed'))
      return { database: closed, prepare: () => closed, loss: closed }
    }
    if (this.#opened !== null) return this.#opened
    let lose = (_: unknown): void => {}
    const loss = new Promise<never>((_, reject) => {
      lose = reject
    })
    // Nobody may be waiting for anything.
    loss.catch(() => {})
    const database: Promise<Database> = this.#opener(this.#reason === null ? 'own' : 'any', {
      wanted: (version) => {
        if (version !== null) this.#turnReadOnly(new StorageFault('newer'))
        this.#drop()
      },
      lost: () => {
        this.#forget(database)
        lose(new DOMException('The browser has closed the database.', 'InvalidStateError'))
      },
      emptied: () => {
        this.#isEmptied = true
        this.#told.emptied()
      },
    })
    let prepared: Promise<void> | null = null
    const prepare = () => {
      prepared ??= this.#prepare?.() ?? Promise.resolve()
      return prepared
    }
    this.#opened = { database, prepare, loss }
    database.catch((error) => {
      this.#forget(database)
      if (error instanceof StorageFault && error.why === 'newer') this.#turnReadOnly(error)
    })
    return this.#opened
  }

  #turnReadOnly(reason: StorageFault): void {
    if (this.#reason !== null) return
    this.#reason = reason
    this.#told.readOnly(reason)
  }

  #forget(database: Promise<Database>): void {
    if (this.#opened?.database === database) this.#opened = null
  }

  #drop(): void {
    this.#opened?.database.then((database) => database.close()).catch(() => {})
    this.#opened = null
  }
}

/** A new connection makes no room and reads no newer format, and what was decided here stays decided. */
function mayBeTheConnection(error: unknown): boolean {
  return !(error instanceof StorageFault) && faultOfWork(error).why !== 'quota'
}
