import type { Lens } from '../lens.ts'
import { refusedEffect, refusedStatus } from '../replay/refusals.ts'
import { type Replay, timeOf } from '../replay.ts'
import { instantOf } from '../time.ts'
import { Movers, type SubjectNumber } from './movers.ts'
import type { Print } from './prints.ts'

/** What one effect moved on one account's board. */
export interface SubjectMove {
  readonly subject: SubjectNumber
  readonly before: Print
  readonly after: Print
}

/** How many effects one step of the work takes in: about two milliseconds. */
const STEP = 1_000

/** What each effect moved on one account's board, found in one walk over its record. */
export class AccountMoves {
  /** By effect: what it moved. */
  readonly #moves = new Map<number, SubjectMove[]>()
  /** By effect that the account sees: what is printed of its own subject once it took hold. */
  readonly #after = new Map<number, Print>()
  /** By effect whose event its subject could not take: the number of the status in which it came. */
  readonly #refused = new Map<number, number>()

  /** Whether the account sees an effect. */
  sees(effect: number): boolean {
    return this.#after.has(effect)
  }

  movesOf(effect: number): readonly SubjectMove[] {
    return this.#moves.get(effect) ?? []
  }

  after(effect: number): Print {
    return this.#after.get(effect) ?? null
  }

  /** The number of the status in which an effect came that its subject could not take; null for one that it could. */
  refused(effect: number): number | null {
    return this.#refused.get(effect) ?? null
  }

  /** Does the work, and stops after each step of it. */
  *walk(replay: Replay, lens: Lens): Generator<void, void> {
    const account = replay.account(lens)
    const { columns } = account
    const order = account.effectsBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    const movers = new Movers(replay, account, Number.NEGATIVE_INFINITY)
    movers.listener = {
      moved: (effect, subject, before, after) => {
        const moves = this.#moves.get(effect)
        if (moves === undefined) this.#moves.set(effect, [{ subject, before, after }])
        else moves.push({ subject, before, after })
      },
      tookHold: (effect) => this.#after.set(effect, movers.print(columns.subjectOf(effect))),
    }
    for (let at = 0; at < order.length; at += STEP) {
      const last = order[Math.min(at + STEP, order.length) - 1] ?? 0
      movers.walkTo(timeOf(instantOf(replay.effects.hold(last))))
      yield
    }
    for (const refused of movers.refusals()) this.#refused.set(refusedEffect(refused), refusedStatus(refused))
  }
}
