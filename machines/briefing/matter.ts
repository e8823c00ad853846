import { type AsOf, asOfDate } from '../asOf.ts'
import { accountsOf } from '../board/accounts/accountsOf.ts'
import { claimantsOf } from '../board/accounts/claimants.ts'
import { type Accounts, type Clock, clocksOf, statedBy } from '../board/accounts/clocks.ts'
import type { AccountsMatrix } from '../board/accounts/matrix.ts'
import type { Change } from '../board/changes.ts'
import { developmentDates, previousDate } from '../board/developmentDates.ts'
import { heardBy } from '../board/heard.ts'
import { ProposalEffects } from '../board/proposalEffects.ts'
import type { Board, ProposalRow } from '../board.ts'
import type { Condition, Development, Dossier, Proposal, ProposalId, Source } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import { isUnderway, liesIn } from '../proposal.ts'
import { Analyses } from './analyses.ts'
import type { AskedBriefing } from './asked.ts'
import { type Limits, limitsOf } from './limits.ts'
import { Resters } from './resters.ts'
import { Scenes } from './scenes.ts'
import type { Scene } from './telling.ts'

/** All that a briefing is made of, drawn once. */
export interface Matter extends Scene {
  readonly asked: AskedBriefing
  readonly dossier: Dossier
  readonly limits: Limits
  readonly asOf: AsOf
  /** The developments that count and have happened by then. */
  readonly heard: readonly Development[]
  readonly accounts: AccountsMatrix
  readonly since: string | null
  /** Null where nothing is earlier. */
  readonly changes: readonly Change[] | null
  readonly futures: Scenes
  readonly analyses: Analyses
  readonly resters: Resters
  /** The same of the record’s own board: what is supposed is no evidence. */
  readonly recordResters: Resters
  /** The proposal that matters most: of those that have not ended the first of the file, else of all. */
  readonly main: { readonly row: ProposalRow; readonly proposal: Proposal } | null
  proposal(id: string): Proposal | undefined
  condition(id: string): Condition | undefined
  source(id: string): Source | undefined
  clocks(id: ProposalId): readonly Clock[]
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Draws what a briefing needs. Throws as `OpenDossier.board` does. */
export function matterOf(asked: AskedBriefing): Matter {
  const { opened, view, settings } = asked
  const { dossier } = opened
  const board = opened.board(view)
  const isSupposed = view.steps.length > 0
  const ofRecord = { ...view, steps: [] }
  const record = isSupposed ? opened.board(ofRecord) : board
  const [proposals, conditions, sources] = [byId(dossier.proposals), byId(dossier.conditions), byId(dossier.sources)]
  const heard = heardBy(opened, view)
  const accounts = accountsOf(opened, view)
  const resters = new Resters(opened, view, board, heard, accounts)
  const since = sinceOf(asked)
  const futures = new Scenes(asked, heard)
  const row = mainOf(board)
  const proposal = row && proposals.get(row.id)
  const count = board.proposals.length + futures.drawn.length
  return {
    ...{ asked, dossier, view, board, record, heard, accounts, since, futures },
    limits: limitsOf(settings.length),
    asOf: asOfDate(view.asOf, dossier.timeZone),
    changes: since === null ? null : opened.changes(since, view.asOf, view),
    analyses: new Analyses(dossier, count),
    resters,
    recordResters: isSupposed ? new Resters(opened, ofRecord, record, heard, accountsOf(opened, ofRecord)) : resters,
    main: row && proposal ? { row, proposal } : null,
    proposal: (id) => proposals.get(id),
    condition: (id) => conditions.get(id),
    source: (id) => sources.get(id),
    clocks: clocksIn(asked, board),
  }
}

const mainOf = ({ proposals }: Board): ProposalRow | null =>
  proposals.find(({ status }) => liesIn(status, 'tabled') || isUnderway(status)) ?? proposals[0] ?? null

/** Since when changes are told: as is asked, else since the briefing before, else since the development before. */
function sinceOf({ opened, view, settings, after }: AskedBriefing): string | null {
  const { dossier } = opened
  const limitOf = (date: string): number => asOfDate(date, dossier.timeZone).limit
  const { limit } = asOfDate(view.asOf, dossier.timeZone)
  const wanted = settings.since ?? after?.asOf ?? null
  if (wanted !== null && limitOf(wanted) < limit) return wanted
  return previousDate(developmentDates(opened.counted(view.filter), dossier.timeZone), limit)
}

function clocksIn({ opened, view }: AskedBriefing, board: Board): (id: ProposalId) => readonly Clock[] {
  const { dossier } = opened
  const lenses: Lens[] = ['assessed', ...claimantsOf(dossier)]
  const accounts: Accounts = new Map(
    lenses.map((lens) => [lens, lens === view.lens ? board : opened.board({ ...view, lens })]),
  )
  const effects = new ProposalEffects(dossier).under(view.filter)
  const known = new Map<ProposalId, readonly Clock[]>()
  return (id) => {
    const clocks =
      known.get(id) ?? clocksOf(id, accounts, statedBy(id, effects, view.asOf, dossier.timeZone), dossier.timeZone)
    known.set(id, clocks)
    return clocks
  }
}
