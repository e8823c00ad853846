/**
 * A hash of a text: a whole number below 2^53, the same everywhere. It tells whether a text is still what it was; it is
 * no proof against someone who wants two texts to have the same.
 */
export function textHash(text: string): number {
  const { length } = text
  const whole = length - (length % 4)
  let high = HIGH ^ length
  let low = LOW
  for (let place = 0; place < whole; place += 4) {
    high = Math.imul(high ^ (text.charCodeAt(place) | (text.charCodeAt(place + 1) << 16)), 2654435761)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ (text.charCodeAt(place + 2) | (text.charCodeAt(place + 3) << 16)), 1597334677)
    low = (low << 13) | (low >>> 19)
  }
  for (let place = whole; place < length; place += 1) {
    high = Math.imul(high ^ text.charCodeAt(place), 2654435761)
    low = Math.imul(low ^ high, 1597334677)
  }
  return mixed(high, low)
}

/** The same for bytes. */
export function bytesHash(bytes: Uint8Array): number {
  const words = new Int32Array(2 * Math.ceil(bytes.length / 8))
  new Uint8Array(words.buffer).set(bytes)
  let high = HIGH ^ bytes.length
  let low = LOW
  for (let place = 0; place < words.length; place += 2) {
    high = Math.imul(high ^ (words[place] ?? 0), 2654435761)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ (words[place + 1] ?? 0), 1597334677)
    low = (low << 13) | (low >>> 19)
  }
  return mixed(high, low)
}

const HIGH = 0xdeadbeef
const LOW = 0x41c6ce57

function mixed(one: number, other: number): number {
  let high = one
  let low = other
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

const DIGITS = 14

/** The hash of a text in hexadecimal, of one length, so that hashes compare as texts. */
export const textHashInDigits = (text: string): string => textHash(text).toString(16).padStart(DIGITS, '0')

/** The hash of a JSON value, whatever the order of the keys in its objects. */
export const contentHash = (content: unknown): string => textHashInDigits(canonicalText(content))

/** A JSON value as text, with the keys of its objects sorted. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join()}}`
}
