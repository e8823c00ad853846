import { conditionEvents } from '../../machines/condition.ts'
import { withDefaults } from '../../machines/dossier/trusted.ts'
import type { Development, DevelopmentId } from '../../machines/dossier.ts'
import { proposalEvents } from '../../machines/proposal.ts'
import { type Digest, digestOf } from '../../machines/record/digest.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { textHash } from '../../machines/record/hash.ts'
import { isLaterVersion, thingNamed } from '../../machines/record/versions.ts'

/** The digest of a pack as it is stored beside its text, from which it can be made again at any time. */
export interface KeptDigest {
  /** What the numbers mean: that changes with the charts' events. */
  readonly form: number
  /** A line each: the act, the orders of the first and the last entry, the digest's texts, the ids of what is corrected. */
  readonly texts: string
  /** How many of each there are, then all numbers of the digest. */
  readonly numbers: Int32Array
  /** Of all this, and of the hash of the pack's text. */
  readonly hash: number
}

/** A digest that was stored, with what else is told of its entries: their act, and the orders of the first and the last. */
export interface ReadDigest {
  readonly act: string
  readonly digest: Digest
  readonly ids: Float64Array
  readonly first: string
  readonly last: string
}

const FORM = textHash(JSON.stringify([1, conditionEvents, proposalEvents]))

/** The id of an entry begins with this; what follows is that of its development. */
const PREFIX = thingNamed('development', '').length

/** So few entries are as quickly read as their digest. */
const FEW = 16

/** The digest of entries that one pack holds; null where some are no developments as they were first written. */
export function keptDigest(entries: readonly Entry[], textHashed: number): KeptDigest | null {
  const isPlain = ({ kind, order }: Entry, before: Entry | undefined): boolean =>
    kind === 'development' && (before === undefined || before.order < order)
  if (
    entries.length < FEW ||
    !entries.every((one, place) => isPlain(one, entries[place - 1]) && !isLaterVersion(one))
  ) {
    return null
  }
  const digest = digestIn(entries)
  if (digest === null) return null
  const { texts, rows, effects, own, corrections } = digest
  const ids = Float64Array.from(entries, ({ id }) => textHash(id.slice(PREFIX)))
  const correcting = corrections.map(({ by }) => by)
  const counts = [texts.length, rows.length, effects.length, own.length, correcting.length]
  const lines = [
    entries[0]?.act,
    entries[0]?.order,
    entries.at(-1)?.order,
    ...texts,
    ...corrections.map(({ of }) => of),
  ]
  if (lines.some((line) => line?.includes('\n'))) return null
  const joined = lines.join('\n')
  const numbers = Int32Array.from([
    ...counts,
    ...rows,
    ...effects,
    ...own,
    ...correcting,
    ...new Int32Array(ids.buffer),
  ])
  return { form: FORM, texts: joined, numbers, hash: hashOf(joined, numbers, textHashed) }
}

/** Entries are kept as they are, also such as make no sound dossier: those have no digest. */
function digestIn(entries: readonly Entry[]): Digest | null {
  try {
    return digestOf(entries.map(({ content }) => withDefaults(content as Development)))
  } catch {
    return null
  }
}

/** Whether something may be the digest of a pack. */
export function isKeptDigest(stored: unknown): stored is KeptDigest {
  if (typeof stored !== 'object' || stored === null) return false
  const { form, texts, numbers, hash }: { [Key in keyof KeptDigest]?: unknown } = stored
  return (
    typeof form === 'number' && typeof texts === 'string' && numbers instanceof Int32Array && typeof hash === 'number'
  )
}

/** Reads what may be the digest of a pack whose text has a hash; null where it is none, or not what it was. */
export function readDigest(stored: unknown, textHashed: number): ReadDigest | null {
  if (!isKeptDigest(stored) || stored.form !== FORM) return null
  const { texts: lines, numbers, hash } = stored
  if (hash !== hashOf(lines, numbers, textHashed)) return null
  const [texts = 0, rows = 0, effects = 0, own = 0, correcting = 0] = numbers
  let place = COUNTS
  const take = (length: number): Int32Array => {
    place += length
    return numbers.subarray(place - length, place)
  }
  const [act = '', first = '', last = '', ...others] = lines.split('\n')
  const digest = {
    texts: others.slice(0, texts),
    rows: take(rows),
    effects: take(effects),
    own: take(own),
    corrections: Array.from(take(correcting), (by, place) => ({ by, of: others[texts + place] as DevelopmentId })),
  }
  return { act, digest, ids: new Float64Array(numbers.slice(place).buffer), first, last }
}

const COUNTS = 5

function hashOf(texts: string, numbers: Int32Array, textHashed: number): number {
  let hash = numbers.length
  // By place: it is mostly run before it is compiled, when an iterator takes far longer.
  for (let place = 0; place < numbers.length; place += 1) {
    hash = Math.imul(hash ^ (numbers[place] ?? 0), 2654435761)
    hash = (hash << 13) | (hash >>> 19)
  }
  return textHash(`${textHashed} ${hash} ${texts}`)
}

/** The bytes that it takes at most. */
export const bytesOfDigest = ({ texts, numbers }: KeptDigest): number => 2 * texts.length + numbers.byteLength
