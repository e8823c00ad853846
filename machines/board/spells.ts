import type { AsOf } from '../asOf.ts'
import type { Dossier, ProposalId, Step } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import { isUnderway, proposalStatuses } from '../proposal.ts'
import type { State } from '../replay/state.ts'
import type { Replay } from '../replay.ts'
import { textOf } from './dates.ts'

/** A stretch of time in which a proposal was in force (or suspended while its term ran on), by one account. */
export interface Spell {
  readonly proposal: ProposalId
  /** Its start as this account dates it; of a spell dated anew, the latest word. */
  readonly start: string
  /** Where it ended or, while it runs, is to end; null where no end is named. */
  readonly end: string | null
}

interface Running {
  readonly proposal: number
  start: number
  entered: number
  until: number
}

/** What is supposed on top of a record, and as of when. */
export interface Supposed {
  readonly steps: readonly Step[]
  readonly asOf: AsOf
}

/**
 * All spells of a record by one account, those that ended first, in the order in which they did. With the steps of a
 * what-if, those that would then be: steps without a date take hold at the as-of moment, and the record goes on.
 */
export function spellsOf(dossier: Dossier, replay: Replay, lens: Lens, supposed: Supposed | null = null): Spell[] {
  const account = replay.account(lens)
  const fold = account.newFold()
  const running = new Map<number, Running>()
  const spells: Spell[] = []
  const close = ({ proposal, start }: Running, end: number): void => {
    const id = dossier.proposals[proposal]?.id
    const from = textOf(start, dossier.timeZone)
    if (id !== undefined && from !== null)
      spells.push({ proposal: id, start: from, end: textOf(end, dossier.timeZone) })
  }
  fold.watcher = (subject) => {
    if (subject >= 0) return
    const proposal = ~subject
    const spell = running.get(proposal)
    if (isRunning(fold.state, proposal)) running.set(proposal, continued(fold.state, proposal, spell))
    else if (spell !== undefined) {
      running.delete(proposal)
      close(spell, fold.state.since[proposal] ?? Number.NaN)
    }
  }
  const run = (order: Int32Array): void => fold.run(order, 0, order.length)
  if (supposed === null) run(account.effectsBetween(-Infinity, Infinity))
  else replay.throughout(lens, supposed.asOf, supposed.steps, run)
  for (const tabled of replay.subjects.tabled) fold.advance(tabled)
  for (const spell of running.values()) close(spell, spell.until)
  return spells
}

function isRunning({ proposal }: State, number: number): boolean {
  const status = proposalStatuses[proposal[number] ?? -1]
  return status !== undefined && isUnderway(status)
}

/** A spell that begins where its status did, or goes on; dated anew, it begins where it is dated from. */
function continued({ since, entered, until }: State, proposal: number, spell: Running | undefined): Running {
  const at = (dates: Float64Array): number => dates[proposal] ?? Number.NaN
  const isSameEntry = spell !== undefined && spell.entered === at(entered)
  const start = isSameEntry ? spell.start : spell === undefined ? at(since) : at(entered)
  return { proposal, start, entered: at(entered), until: at(until) }
}
