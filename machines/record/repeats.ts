import type { Entry } from './entry.ts'

/** So many of an id's last letters tell most ids apart. */
const LETTERS = 10
const NONE = -1

/**
 * Whether two entries have one id. It reads the ends of the ids only, and wholes where those are alike: a `Set` of the
 * ids of a long record takes several times as long, and that is a good part of what opening one takes.
 */
export function haveRepeats(entries: readonly Entry[]): boolean {
  const mask = 2 ** Math.ceil(Math.log2(2 * entries.length + 1)) - 1
  const places = new Int32Array(mask + 1).fill(NONE)
  for (let place = 0; place < entries.length; place += 1) {
    const id = entries[place]?.id ?? ''
    let slot = endHash(id) & mask
    for (let other = places[slot] ?? NONE; other !== NONE; other = places[slot] ?? NONE) {
      if (entries[other]?.id === id) return true
      slot = (slot + 1) & mask
    }
    places[slot] = place
  }
  return false
}

function endHash(id: string): number {
  let hash = id.length
  for (let at = Math.max(0, id.length - LETTERS); at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 2654435761)
  }
  return hash ^ (hash >>> 15)
}
