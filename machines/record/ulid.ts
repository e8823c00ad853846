const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ULID = /^[0-6][0-9A-HJKMNP-TV-Z]{25}$/
const LATEST = 2 ** 48 - 1
const LENGTH = 26
/** So many digits tell the time. */
const TIMED = 10
/** So many are counted up where the time does not go on. */
const COUNTED = 18

/** The places in a file, in ten digits, have to sort before every ULID: those of before November 2004 would not. */
const EARLIEST = 2 ** 40

/**
 * An id that sorts by the time when it was made: ten letters of `now`, in milliseconds since 1970, then sixteen of
 * `random`, which gives numbers from 0 up to 1. It sorts after every place in a file.
 */
export function ulid(now: number, random: () => number): string {
  let time = Number.isFinite(now) ? Math.min(Math.max(Math.floor(now), EARLIEST), LATEST) : EARLIEST
  let text = ''
  for (let place = 0; place < TIMED; place += 1) {
    text = DIGITS.charAt(time % 32) + text
    time = Math.floor(time / 32)
  }
  return text + randomDigits(LENGTH - TIMED, random)
}

/** Makes ids of which each sorts after all before it, also within one millisecond and when the clock goes backwards. */
export interface Ulids {
  next(): string
  /** The next will sort after this order too: what is written now was written knowing it. */
  follow(order: string): void
}

export function createUlids(now: () => number, random: () => number): Ulids {
  let last = ''
  return {
    next() {
      const made = ulid(now(), random)
      last = made > last ? made : after(last, random)
      return last
    },
    follow(order) {
      if (order > last && ULID.test(order)) last = order
    },
  }
}

/** A ULID soon after another: others may follow the same one, so chance says which. */
function after(last: string, random: () => number): string {
  let place = COUNTED - 1
  while (place > 0 && last.charAt(place) === 'Z') place -= 1
  const next = DIGITS.charAt(DIGITS.indexOf(last.charAt(place)) + 1)
  return last.slice(0, place) + next + '0'.repeat(COUNTED - 1 - place) + randomDigits(LENGTH - COUNTED, random)
}

const randomDigits = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => DIGITS.charAt(Math.floor(random() * 32) % 32)).join('')
