import { countingEntries, neededBy } from './counting.ts'
import type { Counted } from './entries.ts'
import { type Entry, isOfFile } from './entry.ts'
import type { FromShipped } from './fromShipped.ts'
import { saysSame } from './sameContent.ts'
import { removedBy } from './versions.ts'

/** The three that are compared: what the copy knows of what shipped, what counts in it, and the newer version. */
export interface Three {
  readonly base: Counted
  readonly mine: Counted
  readonly theirs: Counted
}

/** A newer version held against a copy, thing by thing. */
export interface Weighed {
  /** Of the newer version: what the copy never had. */
  readonly added: readonly Entry[]
  /** What the copy has and its user left alone, and what the newer version says instead. */
  readonly corrected: readonly { readonly before: Entry; readonly after: Entry }[]
  /** Of the copy: what its user left alone, and the newer version has no more. */
  readonly removed: readonly Entry[]
  /** How many the newer version has changed or taken out that the user has changed or taken out too. */
  readonly stays: number
  /** How many it has no more that something of the user refers to. */
  readonly needed: number
}

export function weighed(three: Three, copy: readonly Entry[], shipped: FromShipped): Weighed {
  const { base, mine, theirs } = three
  const isUntouched = (thing: string, now: Entry): boolean =>
    shipped.isTheirs(now) ||
    saysSame(now.content, base.things.get(thing)?.content) ||
    // A file that was opened may say what an earlier version said that shipped.
    (isOfFile(now) && shipped.saidOf(thing).some(({ content }) => saysSame(content, now.content)))
  const takenOut = removedByUser(copy, shipped)
  const list = weighedList(three)
  const own: Entry[] = list.isOwn ? sequencesIn(mine) : []
  const isWeighed = ({ kind }: Entry): boolean => kind !== 'sequence' || !list.isOwn

  const added: Entry[] = []
  const corrected: { before: Entry; after: Entry }[] = []
  let stays = list.stays ? 1 : 0
  for (const [thing, after] of theirs.things) {
    if (!isWeighed(after)) continue
    const [said, before] = [base.things.get(thing), mine.things.get(thing)]
    if (before !== undefined && saysSame(before.content, after.content)) continue
    if (before === undefined && said === undefined && !takenOut.has(thing)) added.push(after)
    else if (before !== undefined && isUntouched(thing, before)) corrected.push({ before, after })
    else {
      if (before !== undefined) own.push(before)
      if (!saysSame(after.content, said?.content)) stays += 1
    }
  }
  const out: Entry[] = []
  for (const [thing, now] of mine.things) {
    if (theirs.things.has(thing) || !isWeighed(now)) continue
    const isOfTheirs = base.things.has(thing) || shipped.isTheirs(now)
    if (isOfTheirs && isUntouched(thing, now)) out.push(now)
    else own.push(now)
    if (isOfTheirs && own.at(-1) === now) stays += 1
  }
  // Of a long record that takes a while.
  const needed = out.length === 0 ? new Set<Entry>() : neededBy(own, out)
  return { added, corrected, removed: out.filter((one) => !needed.has(one)), stays, needed: needed.size }
}

/** What the user has taken out, whatever came in since. */
function removedByUser(copy: readonly Entry[], { isTheirs }: FromShipped): ReadonlySet<string | null> {
  const removals = countingEntries(copy).filter((one) => one.kind === 'removal' && !isTheirs(one))
  return new Set(removals.map(removedBy))
}

/** The list of those that have no id, and are known by their place: it is weighed as one. */
export const sequencesIn = ({ things }: Counted): Entry[] =>
  [...things.values()].filter(({ kind }) => kind === 'sequence')

function weighedList({ base, mine, theirs }: Three): { readonly isOwn: boolean; readonly stays: boolean } {
  const [said, now, says] = [base, mine, theirs].map((one) => sequencesIn(one).map(({ content }) => content))
  const isOwn = !saysSame(now, said)
  return { isOwn, stays: isOwn && !saysSame(says, said) && !saysSame(says, now) }
}
