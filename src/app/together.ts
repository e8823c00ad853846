import { countingEntries, isHead } from '../../machines/record/counting.ts'
import { countedOf } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { undoneActs } from '../../machines/record/history.ts'
import { isSameContent } from '../../machines/record/sameContent.ts'
import { createUlids } from '../../machines/record/ulid.ts'
import { removedBy, thingOf } from '../../machines/record/versions.ts'
import type { PutAside } from '../../machines/workspace/aside.ts'
import { importer } from './author.ts'
import type { Keeper } from './keeper.ts'

/** A file beside what is stored of its dossier. */
export interface Together {
  /** What has to be added to what is there. */
  readonly more: readonly Entry[]
  /** What was done to what was there; null where the file only adds to it. */
  readonly aside: PutAside | null
}

/**
 * What has to be added so that a file counts beside what is there. Where both say something different of one thing, the
 * file that was brought in last counts, and all else is undone; a copy of it is put aside before.
 */
export async function together(
  { id, title }: { readonly id: string; readonly title: string },
  before: readonly Entry[],
  ofFile: readonly Entry[],
  keeper: Keeper,
  now: number,
): Promise<Together> {
  if (before.length === 0) return { more: ofFile, aside: null }
  const act = ofFile[0]?.act ?? ''
  const ulids = createUlids(() => now, Math.random)
  // What is written now was written knowing all that is there, whatever the clocks say.
  for (const { order } of before.slice(-1)) ulids.follow(order)
  const undoing = (of: string, undone: boolean): Entry => {
    const order = ulids.next()
    const content = { act: of, undone }
    return { id: `undo:${order}`, kind: 'undo', order, act: order, content, ...importer(now) }
  }
  const again = undoneActs(before).has(act) ? [undoing(act, false)] : []
  const counting = countingEntries(before)
  if (!haveClash(before, ofFile)) return { more: [...ofFile, ...again], aside: null }
  const isCopied = await keeper.store
    .then((store) => store.putAside(id, 'replacement'))
    .then(
      () => true,
      // Nothing is erased by what follows: what is undone stays in the store.
      () => false,
    )
  const others = new Set(counting.filter((one) => one.act !== act).map((one) => one.act))
  return {
    more: [...ofFile, ...again, ...[...others].map((other) => undoing(other, true))],
    aside: { dossier: id, title, by: { what: 'replacement' }, isCopied },
  }
}

/** Whether a file says something else of a thing than what counts of it; be it that it was taken out. */
function haveClash(before: readonly Entry[], ofFile: readonly Entry[]): boolean {
  const { head, things } = countedOf(before)
  const taken = new Set(countingEntries(before).map(removedBy))
  return ofFile.some((entry) => {
    const other = isHead(entry) ? head : things.get(thingOf(entry))
    return other ? !isSameContent(other, entry) : taken.has(thingOf(entry))
  })
}
