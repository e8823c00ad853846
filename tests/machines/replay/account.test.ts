import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordedEffects } from '../../../machines/record/effects.ts'
import { everything as allEvidence } from '../../../machines/record.ts'
import { Account } from '../../../machines/replay/account.ts'
import { Columns } from '../../../machines/replay/columns.ts'
import { type Net, netOf } from '../../../machines/replay/net.ts'
import { subjectsOf } from '../../../machines/replay/subjects.ts'
import { bigDossier } from '../../bench/bigRecord.ts'

const DEVELOPMENTS = 3000
const dossier = bigDossier(DEVELOPMENTS, 30, 8)
const subjects = subjectsOf(dossier)
const net: Net = netOf(subjects, ({ requires }) => requires)
const columns = new Columns(subjects)
for (const effect of recordedEffects(dossier, allEvidence)) columns.add(effect)
const everything = Int32Array.from({ length: DEVELOPMENTS }, (_, number) => number)
const byNumber = (a: number, b: number): number => a - b
const number = fc.integer({ min: 0, max: DEVELOPMENTS - 1 })
const timeOf = (effect: number): number => (columns.hold[effect] ?? 0) + 1

/** All that an account says as of a time. */
function saidAt(account: Account, time: number): { state: readonly number[]; refused: readonly number[] } {
  const fold = account.newFold()
  account.moveTo(fold, time)
  return {
    state: [...new Uint8Array(fold.state.buffer)],
    refused: [...account.refusedBefore(time), ...fold.refusals.toArray()],
  }
}

describe('an account', () => {
  const whole = new Account(columns, net, everything)

  test('says as of any date what a replay of just the effects up to then ends with', () => {
    fc.assert(
      fc.property(number, (effect) => {
        const upToThen = new Account(columns, net, everything.slice(0, effect + 1))
        expect(saidAt(whole, timeOf(effect))).toEqual(saidAt(upToThen, timeOf(effect)))
      }),
      { numRuns: 30 },
    )
  })

  test('is the same whether effects were there from the start, appended, or put in between in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 400 }), fc.array(number, { maxLength: 5 }), (late, dates) => {
        const isLate = new Set(late)
        const account = new Account(
          columns,
          net,
          everything.filter((effect) => !isLate.has(effect)),
        )
        for (const effect of late) account.insert(effect, byNumber)
        expect([...account.effectsBetween(-Infinity, Infinity)]).toEqual([...everything])
        for (const date of [...dates, DEVELOPMENTS - 1]) {
          expect(saidAt(account, timeOf(date))).toEqual(saidAt(whole, timeOf(date)))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('can begin empty and be filled one by one', () => {
    const account = new Account(columns, net, new Int32Array(0))
    for (const effect of everything) account.insert(effect, byNumber)
    expect(saidAt(account, Infinity)).toEqual(saidAt(whole, Infinity))
  })

  test('names the effects between two times in the order in which they take hold', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        expect([...whole.effectsBetween(timeOf(from), timeOf(to))]).toEqual([...everything.slice(from + 1, to + 1)])
      }),
      { numRuns: 100 },
    )
  })
})
