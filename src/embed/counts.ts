import { asOfDate } from '../../machines/asOf.ts'
import { type Clock, type Span, spanOf } from '../../machines/board/accounts/clocks.ts'
import type { ProposalRow } from '../../machines/board.ts'
import type { Lens } from '../../machines/lens.ts'
import { isUnderway, type ProposalStatus } from '../../machines/proposal.ts'
import { daysBetween, instantOf, momentOf } from '../../machines/time.ts'
import type { Dates } from '../ui/shownDates.ts'
import type { DossierIndex } from '../ui/telling/dossierIndex.ts'
import { elapsedOf } from '../ui/telling/term.ts'
import { embed } from '../ui/words/en/embed.ts'
import { words } from '../ui/words.ts'

/** One count of a proposal's days, and where its bar stands beside those of the others: shares from 0 to 1. */
export interface Count {
  readonly name: string
  readonly says: string
  /** Null where it is not in force by this count. */
  readonly bar: {
    readonly start: number
    readonly end: number
    /** How far it has come, on the same scale. */
    readonly now: number
    readonly isOpen: boolean
  } | null
}

/** The counts of a proposal that is in force by some account: each account's where they differ, else the one that is shown. */
export function countsOf(
  row: ProposalRow,
  lens: Lens,
  clocks: readonly Clock[],
  asOf: string,
  index: DossierIndex,
  dates: Dates,
): readonly Count[] {
  const own: Clock = { lenses: [lens], span: spanOf(row), status: row.status }
  const shown = clocks.length > 0 ? clocks : [own]
  if (!shown.some(({ status }) => status !== null && isUnderway(status))) return []
  const { zone } = index
  const now = asOfDate(asOf, zone).limit
  const placed = scaleOf(
    shown.flatMap(({ span }) => span ?? []),
    now,
    zone,
  )
  return shown.map(({ lenses, span, status }) => {
    const names = lenses.flatMap((one) => (one === 'assessed' ? [] : [index.party(one)]))
    const name = embed.count(names, lenses.includes('assessed'))
    if (span === null || status === null || !isUnderway(status)) {
      return { name, says: words.status.proposalInside(status), bar: null }
    }
    const says = sayingOf(row, status, span, asOf, zone, dates)
    return { name, says, bar: { ...placed(span), isOpen: span.until === null } }
  })
}

/** Where spans stand on the one scale that all of them share. */
function scaleOf(spans: readonly Span[], now: number, zone: string) {
  const instant = (date: string): number => instantOf(momentOf(date, zone))
  const first = Math.min(now, ...spans.map(({ from }) => instant(from)))
  const ends = spans.flatMap(({ until }) => (until === null ? [] : [instant(until)]))
  // An end that nobody names lies beyond what is shown.
  const last = Math.max(...ends, now + (now - first) / 2)
  const share = (at: number): number => Math.min(1, Math.max(0, (at - first) / (last - first || 1)))
  return ({ from, until }: Span) => {
    const end = until === null ? last : instant(until)
    return { start: share(instant(from)), end: share(end), now: share(Math.min(now, end)) }
  }
}

function sayingOf(
  row: ProposalRow,
  status: ProposalStatus,
  { from, until }: Span,
  asOf: string,
  zone: string,
  dates: Dates,
): string {
  const elapsed = elapsedOf({ ...row, status, entered: from, until }, asOf, zone)
  if (elapsed === null || until === null) {
    const days = daysBetween(momentOf(from, zone), asOfDate(asOf, zone).moment, zone) + 1
    return embed.openEnded(embed.day(days))
  }
  const count = elapsed.unit === 'day' ? embed.dayOf : embed.hourOf
  return embed.untilDate(count(elapsed.present, elapsed.total), dates.short(until))
}
