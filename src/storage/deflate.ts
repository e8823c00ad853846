import { deflateSync, Inflate, inflateSync } from 'fflate'

/** Of fflate's nine levels: those above take longer, and make texts such as these hardly smaller. */
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

/** Bytes at a time: what comes with the one that cannot be read is lost. */
const STEP = 16

function beginningOf(bytes: Uint8Array): string {
  const decoder = new TextDecoder()
  let text = ''
  const stream = new Inflate((chunk) => {
    text += decoder.decode(chunk, { stream: true })
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    }
  } catch {
    // What came before is what can be had.
  }
  return text
}
