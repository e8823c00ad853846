import { deflateSync, inflateSync } from 'fflate'

/** Of fflate's nine levels: the sixth takes half as long again, and makes such texts a seventh smaller. */
const LEVEL = 4

/** A text in UTF-8, as a stream of RFC 1951. */
export const deflate = (text: string): Uint8Array<ArrayBuffer> =>
  deflateSync(new TextEncoder().encode(text), { level: LEVEL })

/** The text of a stream; of one that is damaged, as much of its beginning as can be had. */
export function inflate(bytes: Uint8Array): string {
  try {
    return new TextDecoder().decode(inflateSync(bytes))
  } catch {
    return beginningOf(bytes)
  }
}

/** Far more than a pack ever holds. */
const MOST = 2_000_000

function beginningOf(bytes: Uint8Array): string {
  const out = new Uint8Array(MOST)
  try {
    inflateSync(bytes, { out })
  } catch {
    // What was written before stays.
  }
  // The text that was deflated is JSON, which has no such letter.
  let length = out.length
  while (length > 0 && out[length - 1] === 0) length -= 1
  return new TextDecoder().decode(out.subarray(0, length))
}
