import { asOfDate } from '../../asOf.ts'
import type { Board, ProposalRow } from '../../board.ts'
import type { PartyId, ProposalId } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import { type ProposalStatus, spellEndShows } from '../../proposal.ts'
import type { RecordedEffect } from '../../record.ts'
import { instantOf, momentOf } from '../../time.ts'

/** From when to when a proposal is, or was, in force. */
export interface Span {
  readonly from: string
  /** Null where no end is named. */
  readonly until: string | null
}

/** One count of a proposal's start and end, and the accounts that go by it. */
export interface Clock {
  readonly lenses: readonly Lens[]
  /** Null where it is not in force by this count. */
  readonly span: Span | null
  /** Null where it is not tabled by then. */
  readonly status: ProposalStatus | null
}

/** The boards of the accounts that may differ, the assessed one first. */
export type Accounts = ReadonlyMap<Lens, Board>

/**
 * The counts of a proposal's start and end, where accounts disagree on them; else none. Of the parties that go by the
 * established count only those are named that have stated one themselves.
 */
export function clocksOf(
  id: ProposalId,
  accounts: Accounts,
  stated: ReadonlySet<PartyId>,
  zone: string,
): readonly Clock[] {
  const clocks = new Map<string, Clock>()
  let established = ''
  for (const [lens, { proposals }] of accounts) {
    const row = proposals.find((one) => one.id === id) ?? null
    const span = spanOf(row)
    const key = keyOf(span, zone)
    if (lens === 'assessed') established = key
    else if (key === established && !stated.has(lens)) continue
    const { lenses = [] } = clocks.get(key) ?? {}
    clocks.set(key, { lenses: [...lenses, lens], span, status: row?.status ?? null })
  }
  return clocks.size > 1 ? [...clocks.values()] : []
}

/** When a proposal is or was in force by a row; null where it is not. */
export function spanOf(row: ProposalRow | null): Span | null {
  if (row === null || row.entered === null || !spellEndShows(row.status)) return null
  return { from: row.entered, until: row.until }
}

function keyOf(span: Span | null, zone: string): string {
  if (span === null) return 'none'
  const instant = (text: string): number => instantOf(momentOf(text, zone))
  return `${instant(span.from)} ${span.until === null ? 'open' : instant(span.until)}`
}

/** The parties that have stated, by a date, when a proposal starts or ends. */
export function statedBy(
  id: ProposalId,
  effects: readonly RecordedEffect[],
  asOf: string,
  zone: string,
): ReadonlySet<PartyId> {
  const { limit } = asOfDate(asOf, zone)
  const stating = effects.filter(
    ({ effect, hold, voidedAt }) =>
      'proposal' in effect &&
      effect.proposal === id &&
      (effect.event === 'enterForce' || effect.event === 'extend') &&
      voidedAt === null &&
      instantOf(hold) <= limit,
  )
  return new Set(stating.flatMap(({ speakers }) => speakers))
}

/** Whether counts differ on the start, or on the end; one that has neither differs on the start. */
export function differingEnds(clocks: readonly Clock[]): { readonly isStart: boolean; readonly isEnd: boolean } {
  const spans = clocks.flatMap(({ span }) => (span === null ? [] : [span]))
  const isNone = spans.length < clocks.length
  return {
    isStart: isNone || new Set(spans.map(({ from }) => from)).size > 1,
    isEnd: new Set(spans.map(({ until }) => until)).size > 1,
  }
}
