import type { DraftPart } from './draftPart.ts'
import type { BriefSettings, Length, PartId } from './outline.ts'

/** The order in which parts are told: those that the analyst put first, then the rest in their own. */
export function inOrder(drafts: readonly DraftPart[], { order }: BriefSettings): readonly DraftPart[] {
  const first = order.flatMap((id) => drafts.filter((draft) => draft.id === id))
  return [...new Set([...first, ...drafts])]
}

const slideCount: Readonly<Record<Exclude<Length, 'full'>, number>> = { onePage: 3, fiveSlides: 5 }

/** The parts that a length takes in, in the order in which they are wanted; what has nothing to say gives its place up. */
export function chosenParts(
  drafts: readonly DraftPart[],
  length: Length,
  main: PartId | null,
  isAfter: boolean,
): ReadonlySet<PartId> {
  const telling = drafts.filter(({ isEmpty }) => !isEmpty).map(({ id }) => id)
  if (length === 'full') return new Set(telling)
  const others = telling.filter((id) => id.startsWith('proposal:') && id !== main)
  const head: (PartId | null)[] = isAfter ? ['bottomLine', 'changes', main] : ['bottomLine', main]
  const wanted: readonly (PartId | null)[] =
    length === 'onePage'
      ? [...head, 'changes']
      : [...head, 'accounts', 'scenarios', 'sources', 'changes', 'ways', 'judgements', ...others, 'dates', 'method']
  const there = [...new Set(wanted)].filter((id): id is PartId => id !== null && telling.includes(id))
  return new Set(there.slice(0, slideCount[length]))
}
