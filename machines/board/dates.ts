import { proposalStatuses, spellEndShows } from '../proposal.ts'
import { UNTABLED } from '../replay/net.ts'
import type { State } from '../replay/state.ts'
import { type Moment, printMoment } from '../time.ts'

const showsUntil = Uint8Array.from([...proposalStatuses.map(spellEndShows), false], Number)

/** Where a proposal's spell ends, NaN where nothing of that is shown. */
export const shownUntil = ({ proposal, until }: State, number: number): number =>
  showsUntil[proposal[number] ?? UNTABLED] === 1 ? (until[number] ?? Number.NaN) : Number.NaN

/** A moment of a state as text, null where there is none. */
export const textOf = (moment: number, zone: string): string | null =>
  Number.isNaN(moment) ? null : printMoment(moment as Moment, zone)
