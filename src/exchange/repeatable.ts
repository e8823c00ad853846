/** Numbers from 0 up to but without 1 that a text decides: for one text always the same ones (FNV-1a, then a Weyl walk). */
export function repeatable(text: string): () => number {
  let state = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}
