import type { ReadTransaction, WriteTransaction } from './schema.ts'
import { isAbort, StorageFault } from './storageFault.ts'

/** What the work gives, once its transaction is complete; a failure aborts the transaction. */
export async function finished<T>(transaction: ReadTransaction | WriteTransaction, work: Promise<T>): Promise<T> {
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
    breakOff(transaction)
    const cause = await done
    throw isAbort(error) && cause !== null ? cause : error
  }
}

/** Breaks a transaction off, unless it has ended by itself. */
export function breakOff(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended.
  }
}
