/** Why storage could not do what was asked. */
export type Why =
  /** The browser grants no more room. */
  | 'quota'
  /** The browser keeps nothing here, as in a private window. */
  | 'private'
  /** Another tab holds on to an older format and does not let go. */
  | 'blocked'
  /** A newer Parley has written here, or is open in another tab. */
  | 'newer'
  /** What is stored cannot be read. */
  | 'damaged'
  /** What was kept is no longer there: the browser has cleared it. */
  | 'gone'
  /** The connection was lost, and could not be had again. */
  | 'closed'
  | 'unknown'

/** What storage rejects with. Nothing of what was asked has been done. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault'
  readonly why: Why
  /** Whether the browser has thrown away all that was kept, before this came. */
  readonly isEmptied: boolean

  /** `cause` is what the browser said. */
  constructor(why: Why, cause?: unknown, isEmptied = false) {
    super(cause instanceof Error ? `${why}: ${cause.name}: ${cause.message}` : why, { cause })
    this.why = why
    this.isEmptied = isEmptied
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

const whenOpening: Readonly<Record<string, Why>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  SecurityError: 'private',
  InvalidStateError: 'private',
  NotAllowedError: 'private',
  TypeError: 'private',
  ReferenceError: 'private',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  EncodingError: 'damaged',
}

const whenWorking: Readonly<Record<string, Why>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  AbortError: 'closed',
  // Chromium's word for a value whose file is missing.
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  EncodingError: 'damaged',
}

/** Whether it says only that something was broken off, and not why. */
export const isAbort = (error: unknown): boolean => nameOf(error) === 'AbortError'

/** What Chromium says, under a name that may mean anything, where the disk itself is full. */
const isDiskFull = (error: unknown): boolean => error instanceof Error && error.message.includes('NO_SPACE')

function faultBy(names: Readonly<Record<string, Why>>, error: unknown, isEmptied = false): StorageFault {
  if (error instanceof StorageFault) return isEmptied ? new StorageFault(error.why, error.cause, true) : error
  return new StorageFault(isDiskFull(error) ? 'quota' : (names[nameOf(error)] ?? 'unknown'), error, isEmptied)
}

/** The fault that an error is which came while a database was opened; `isEmptied` where all in it was thrown away at that. */
export const faultOfOpening = (error: unknown, isEmptied = false): StorageFault =>
  faultBy(whenOpening, error, isEmptied)

/** The fault that an error is which came from an open database. */
export const faultOfWork = (error: unknown): StorageFault => faultBy(whenWorking, error)
