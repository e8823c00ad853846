import { instantOf, momentOf } from '../../../machines/time.ts'
import { widthOf } from '../../ui/timeAxis.ts'
import { placeOf, type Range } from '../../ui/timeRange.ts'
import type { AccountOfSpells } from './accounts.ts'

/** A bar of the timeline, with its label above it. */
export interface Bar {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly isOpenEnded: boolean
  readonly label: string
  readonly labelX: number
  readonly lane: number
  /** Whether it is so by the account that is shown. */
  readonly isShown: boolean
}

const SMALLEST = 3
const GAP = 8
const LONGEST_LABEL = 56

/** The bars of all spells, laid into as few lanes as hold them with their labels side by side. */
export function barsOf(
  accounts: readonly AccountOfSpells[],
  labelOf: (account: AccountOfSpells) => string,
  isShown: (account: AccountOfSpells) => boolean,
  range: Range,
  zone: string,
  width: number,
): Bar[] {
  const at = (text: string): number => placeOf(instantOf(momentOf(text, zone)), range, width)
  const lanes: [from: number, to: number][][] = []
  return accounts.flatMap((account, place) =>
    account.spells.map(({ start, end }, number) => {
      const x = Math.max(0, Math.min(at(start), width - SMALLEST))
      const right = end === null ? width : Math.max(x + SMALLEST, Math.min(at(end), width))
      const label = number === 0 ? cut(labelOf(account)) : ''
      const labelX = Math.max(0, Math.min(x, width - widthOf(label)))
      const lane = laneFor(lanes, labelX, Math.max(right, labelX + widthOf(label)) + GAP)
      const key = `${place} ${number}`
      return { key, x, width: right - x, isOpenEnded: end === null, label, labelX, lane, isShown: isShown(account) }
    }),
  )
}

/** The first lane with room for a stretch, which it then holds. */
function laneFor(lanes: [from: number, to: number][][], from: number, to: number): number {
  const free = lanes.findIndex((taken) => taken.every(([start, end]) => to <= start || from >= end))
  const lane = free < 0 ? lanes.length : free
  const taken = lanes[lane] ?? []
  taken.push([from, to])
  lanes[lane] = taken
  return lane
}

const cut = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text)
