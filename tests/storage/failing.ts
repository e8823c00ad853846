import { IDBDatabase, IDBFactory, IDBObjectStore, IDBRequest } from 'fake-indexeddb'

/** Every name under which IndexedDB may fail. */
export const errorNames = [
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'NotFoundError',
  'QuotaExceededError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
] as const

/** How a call fails: at once, after it was taken, or after it succeeded, when its transaction should end. */
export const manners = ['throws', 'aborts', 'isUndone'] as const
export type Manner = (typeof manners)[number]

export interface Failure {
  readonly name: string
  readonly manner: Manner
  /** Which call fails, from 1 on. */
  readonly call: number
  /** Whether each call after it fails too. */
  readonly goesOn: boolean
}

const calls = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['get', 'getKey', 'getAll', 'getAllKeys', 'put', 'delete', 'openKeyCursor']],
] as const

/** Lets calls of IndexedDB fail from now on. */
export function letFail({ name, manner, call, goesOn }: Failure): { readonly hasFailed: () => boolean; stop(): void } {
  let count = 0
  let hasFailed = false
  const undo: (() => void)[] = []
  for (const [prototype, methods] of calls) {
    for (const method of methods) {
      const original = Reflect.get(prototype, method)
      undo.push(() => Reflect.set(prototype, method, original))
      Reflect.set(prototype, method, function failing(this: object, ...args: unknown[]) {
        count += 1
        const fails = count === call || (goesOn && count > call)
        if (!fails) return Reflect.apply(original, this, args)
        hasFailed = true
        const transaction: unknown = 'transaction' in this ? this.transaction : null
        if (manner === 'throws' || typeof transaction !== 'object' || transaction === null) {
          throw new DOMException(`It fails with ${name}`, name)
        }
        const request: unknown = Reflect.apply(original, this, args)
        const abort = () => Reflect.apply(Reflect.get(transaction, '_abort'), transaction, [name])
        if (manner === 'isUndone' && request instanceof IDBRequest) request.addEventListener('success', abort)
        else abort()
        return request
      })
    }
  }
  return {
    hasFailed: () => hasFailed,
    stop() {
      for (const one of undo) one()
    },
  }
}
