/**
 * The SHA-256 of a text in UTF-8 (FIPS 180-4), as base64. The browser’s own is to be had on pages of https only, and a
 * dossier may be served from a plain one.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  const hash = Uint32Array.from(SQUARE_ROOTS)
  const words = new Uint32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let place = 0; place < 64; place += 1)
      words[place] = place < 16 ? view.getUint32(block + 4 * place) : extended(words, place)
    mix(hash, words)
  }
  return btoa(
    Array.from(hash, (word) =>
      String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255),
    ).join(''),
  )
}

/** The bytes, a bit that ends them, zeros, and how many bits they are: a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n)
  return whole
}

function extended(words: Uint32Array, place: number): number {
  const [near, far] = [words[place - 2] ?? 0, words[place - 15] ?? 0]
  const late = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
  const early = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
  return (words[place - 16] ?? 0) + early + (words[place - 7] ?? 0) + late
}

function mix(hash: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let place = 0; place < 64; place += 1) {
    const chosen = (e & f) ^ (~e & g)
    const first =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (CUBE_ROOTS[place] ?? 0) + (words[place] ?? 0)
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) hash[place] = (hash[place] ?? 0) + word
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const primes = (count: number): number[] => {
  const found: number[] = []
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one)
  return found
}

/** The first 32 bits behind the point. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) >>> 0

const SQUARE_ROOTS = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const CUBE_ROOTS = primes(64).map((prime) => fraction(Math.cbrt(prime)))
