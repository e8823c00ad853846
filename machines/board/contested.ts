import { UNTABLED } from '../replay/net.ts'
import type { State } from '../replay/state.ts'
import { instantOf, type Moment } from '../time.ts'
import { shownUntil } from './dates.ts'

/** Which conditions, by number, stand otherwise on some party's board than on the assessed one. */
export const contestedConditions = (assessed: State, parties: readonly State[]): boolean[] =>
  Array.from(assessed.condition, (status, number) => parties.some(({ condition }) => condition[number] !== status))

/** Which proposals, by number, have another path or another `until` on some party's board. */
export const contestedProposals = (assessed: State, parties: readonly State[]): boolean[] =>
  Array.from(
    assessed.proposal,
    (status, number) =>
      status !== UNTABLED &&
      parties.some((party) => party.proposal[number] !== status || !isSameEnd(assessed, party, number)),
  )

function isSameEnd(one: State, other: State, number: number): boolean {
  const a = shownUntil(one, number)
  const b = shownUntil(other, number)
  return Number.isNaN(a) ? Number.isNaN(b) : instantOf(a as Moment) === instantOf(b as Moment)
}
