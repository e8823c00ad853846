import type { Database, ReadTransaction, StoreName, WriteTransaction } from './schema.ts'
import { faultOfWork, StorageFault } from './storageFault.ts'

/** Opens the database; `version: 'any'` takes whatever is there, to read it. Rejects with a `StorageFault`. */
export type Opener = (version: 'own' | 'any', events: ConnectionEvents) => Promise<Database>

/** What befalls an open database. */
export interface ConnectionEvents {
  /** It is wanted in another form, or to be deleted: `version` is then null. */
  readonly wanted: (version: number | null) => void
  /** The browser has closed it. */
  readonly lost: () => void
}

/** The connection to the database, which is opened again when it was lost. */
export class Connection {
  #database: Promise<Database> | null
  #reason: StorageFault | null
  #isClosed = false
  readonly #opener: Opener
  readonly #onReadOnly: (reason: StorageFault) => void

  /** `reason` says why nothing may be written, where that is so from the start. */
  constructor(opener: Opener, reason: StorageFault | null, onReadOnly: (reason: StorageFault) => void) {
    this.#opener = opener
    this.#reason = reason
    this.#onReadOnly = onReadOnly
    this.#database = null
  }

  /** Why nothing may be written; null where it may. */
  get reason(): StorageFault | null {
    return this.#reason
  }

  /** Opens the database, unless it is open. */
  async open(): Promise<void> {
    await this.#open()
  }

  read<T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#twice(async (database) => {
      const transaction = database.transaction(stores, 'readonly')
      return finished(transaction, work(transaction))
    })
  }

  /** Resolves once what was written has reached the disk. */
  write<T>(stores: StoreName[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#twice(async (database) => {
      if (this.#reason !== null) throw this.#reason
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
      return finished(transaction, work(transaction))
    })
  }

  close(): void {
    this.#isClosed = true
    this.#drop()
  }

  /** Does it, and once more over a new connection where the old one may have been at fault. */
  async #twice<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open())
    } catch (error) {
      if (!mayBeTheConnection(error)) throw faultOfWork(error)
    }
    this.#drop()
    try {
      return await work(await this.#open())
    } catch (error) {
      throw faultOfWork(error)
    }
  }

  #open(): Promise<Database> {
    if (this.#isClosed) return Promise.reject(new StorageFault('closed'))
    if (this.#database !== null) return this.#database
    const opening: Promise<Database> = this.#opener(this.#reason === null ? 'own' : 'any', {
      wanted: (version) => {
        if (version !== null) this.#turnReadOnly(new StorageFault('newer'))
        this.#drop()
      },
      lost: () => this.#forget(opening),
    })
    this.#database = opening
    opening.catch((error) => {
      this.#forget(opening)
      if (error instanceof StorageFault && error.why === 'newer') this.#turnReadOnly(error)
    })
    return opening
  }

  #turnReadOnly(reason: StorageFault): void {
    if (this.#reason !== null) return
    this.#reason = reason
    this.#onReadOnly(reason)
  }

  #forget(opening: Promise<Database>): void {
    if (this.#database === opening) this.#database = null
  }

  #drop(): void {
    this.#database?.then((database) => database.close()).catch(() => {})
    this.#database = null
  }
}

/** A new connection makes no room and reads no newer format, and what was decided here stays decided. */
function mayBeTheConnection(error: unknown): boolean {
  return !(error instanceof StorageFault) && faultOfWork(error).why !== 'quota'
}

/** What the work gives, once its transaction is complete; a failure aborts the transaction. */
async function finished<T>(transaction: ReadTransaction | WriteTransaction, work: Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new StorageFault('unknown'),
  )
  try {
    const result = await work
    const error = await done
    if (error !== null) throw error
    return result
  } catch (error) {
    abort(transaction)
    const cause = await done
    throw isAbort(error) && cause !== null ? cause : error
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

function abort(transaction: ReadTransaction | WriteTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
