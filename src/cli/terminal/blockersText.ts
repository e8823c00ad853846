import { isUnderway } from '../../../machines/proposal.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { Card } from '../../ui/telling/cards.ts'
import { changesText } from '../../ui/telling/changesText.ts'
import { goalOf } from '../../ui/telling/goal.ts'
import { leavesById } from '../../ui/telling/leafTitles.ts'
import type { Drawing } from './drawing.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

/** More ways than one weighs. */
const MOST_WAYS = 5

/** What stands in a proposal's way: the smallest sets of changes that would meet what it requires. */
export function blockersText(card: Card, { blockers, index }: Drawing, indent: number): Paragraph[] {
  const { row, tree } = card
  const goal = goalOf(row) ?? (isUnderway(row.status) ? 'holding' : null)
  if (goal === null || row.requirement === 'true') return []
  const ways = blockers.get(row.id) ?? null
  const leaves = leavesById(tree)
  const changesOf = (way: readonly string[]): string =>
    changesText(
      way.flatMap((id) => leaves.get(id) ?? []),
      index,
    )
  const say = (text: string, under = 0): Paragraph => ({ indent: indent + under, pieces: [piece(text)] })
  const told = (ways ?? []).slice(0, MOST_WAYS).flatMap((way, place): Paragraph[] => {
    const count = place === 0 ? laterWords.findings.wouldMake(way.length, goal) : laterWords.findings.orElse(way.length)
    return [say(`${count}:`), say(changesOf(way), 2)]
  })
  return [
    ...told,
    ...(ways === null ? [say(laterWords.analysis.tooHard)] : []),
    ...((ways?.length ?? 0) > MOST_WAYS ? [say(`${laterWords.findings.moreWays} --json lists them.`)] : []),
    ...(goal === 'readyOnceRevived' ? [say(laterWords.findings.hasToBeRevived)] : []),
  ]
}
