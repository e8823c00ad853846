import fc from 'fast-check'
import { withDefaults } from '../../../machines/dossier/trusted.ts'
import type { Development } from '../../../machines/dossier.ts'
import { digestOf } from '../../../machines/record/digest.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { textHash } from '../../../machines/record/hash.ts'
import type { Part } from '../../../machines/record/parts.ts'

/** Developments that stand together, as one part that is read when it is asked for; `onRead` hears of that. */
const runOf = (entries: readonly Entry[], act: string, onRead: () => void): Part => ({
  act,
  digest: digestOf(entries.map(({ content }) => withDefaults(content as Development))),
  ids: Float64Array.from(entries, ({ id }) => textHash(id.slice('development:'.length))),
  entries() {
    onRead()
    return entries
  },
})

/** Entries, with so many developments of one act as a run as the lengths say in turn; where a length is 0, one by itself. */
export function partsOf(entries: readonly Entry[], cuts: readonly number[], onRead: () => void = () => {}): Part[] {
  const parts: Part[] = []
  let taken = 0
  for (let place = 0; place < entries.length; ) {
    const [first, ...others] = entries.slice(place, place + Math.max(1, cuts[taken % cuts.length] ?? 0))
    taken += 1
    if (first === undefined) break
    const isAlike = ({ kind, act, id }: Entry): boolean =>
      kind === 'development' && act === first.act && !id.includes('@')
    const isRun = cuts[taken % cuts.length] !== 0 && [first, ...others].every(isAlike)
    parts.push(isRun ? runOf([first, ...others], first.act, onRead) : first)
    place += isRun ? 1 + others.length : 1
  }
  return parts
}

export const lengths = fc.array(fc.nat(6), { minLength: 1, maxLength: 5 })
