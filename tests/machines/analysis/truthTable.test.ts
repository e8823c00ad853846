import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionWay } from '../../../machines/analysis/conditionWay.ts'
import { type Combination, truthTable } from '../../../machines/analysis/truthTable.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { type ConditionId, type Dossier, readDossier, type Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { switchCondition } from '../../../machines/workspace/switchCondition.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine, ukraine } from '../workspace/ukraine.ts'

const as = (asOf: string, steps: readonly Step[] = []): View => ({
  asOf,
  lens: 'assessed',
  filter: everything,
  steps,
})

const idsOf = ({ conditions }: Dossier, ...names: readonly string[]): ConditionId[] =>
  names.flatMap((name) => conditions.flatMap(({ id }) => (id === name ? [id] : [])))

function table(opened: OpenDossier, view: View, name: string, picked: readonly ConditionId[]): Combination[] | null {
  const id = opened.dossier.proposals.find((one) => one.id === name)?.id
  if (id === undefined) throw new Error(`no proposal ${name}`)
  return truthTable(opened, view, opened.board(view), id, picked)
}

describe('the truth table', () => {
  test('of the halt in March 2025: it goes on while an agreement is open again, for nothing was broken', () => {
    const picked = idsOf(ukraine, 'russia-halt-agreement', 'kyiv-halt-agreement')
    const met = { status: 'inForce.holding', requirement: 'true' }
    const open = { status: 'inForce.holding', requirement: 'unknown' }
    expect(table(openUkraine(), as('2025-03-25'), 'energy-halt', picked)).toEqual([
      { holds: [false, false], ...open },
      { holds: [true, false], ...open },
      { holds: [false, true], ...open },
      { holds: [true, true], ...met },
    ])
  })

  test('of the ceasefire: only with all that it requires is it ready, and one that is refused blocks it', () => {
    const all = ['russia-agreement', 'monitoring', 'mobilization-halt', 'arms-supply-stop', 'intelligence-stop']
    const rows = table(openUkraine(), as('2025-03-25'), 'ceasefire-30d', idsOf(ukraine, ...all))
    expect(rows).toHaveLength(32)
    expect(rows?.filter(({ status }) => status === 'tabled.ready').map(({ holds }) => holds)).toEqual([
      [true, true, true, true, true],
    ])
    expect(rows?.filter(({ holds }) => holds[3] === false).every(({ status }) => status === 'tabled.blocked')).toBe(
      true,
    )
  })

  test('turns one condition as its switch on the board does', () => {
    const opened = openUkraine()
    const view = as('2025-03-25')
    const { conditions: rows } = opened.board(view)
    for (const { id, kind } of ukraine.conditions) {
      const row = rows.find((one) => one.id === id)
      if (row === undefined) throw new Error(`no row of ${id}`)
      const steps = switchCondition([], { id, kind }, row.status, row.status)
      for (const proposal of opened.board(view).proposals) {
        const combinations = table(opened, view, proposal.id, [id])
        const isOn = row.truth === 'true'
        expect(combinations?.find(({ holds }) => holds[0] === isOn)?.status).toBe(proposal.status)
        expect(combinations?.find(({ holds }) => holds[0] === !isOn)?.status).toBe(
          opened.outcome({ ...view, steps }, proposal.id)?.status,
        )
      }
    }
  })

  test('of no conditions is the board as it stands, and before a proposal is tabled there is none', () => {
    const opened = openUkraine()
    expect(table(opened, as('2025-03-25'), 'energy-halt', [])).toEqual([
      { holds: [], status: 'inForce.holding', requirement: 'true' },
    ])
    expect(table(opened, as('2025-01-01'), 'energy-halt', idsOf(ukraine, 'talks'))).toBeNull()
  })

  test('is refused for more conditions than anybody reads', () => {
    const picked = ukraine.conditions.slice(0, 9).map(({ id }) => id)
    expect(() => table(openUkraine(), as('2025-03-25'), 'energy-halt', picked)).toThrow(RangeError)
  })

  test('is, combination by combination, what each board drawn by itself shows, on any record', () => {
    let drawn = 0
    fc.assert(
      fc.property(randomDossier(), fc.nat(), ({ dossier: file, views }, seed) => {
        const parsed = readDossier(file)
        if (!parsed.ok) throw new Error('no dossier')
        const { dossier } = parsed
        const opened = new OpenDossier(dossier)
        const picked = dossier.conditions.flatMap(({ id }, place) => ((seed >> place) & 1 ? [id] : [])).slice(0, 5)
        for (const { asOf, lens: name } of views) {
          const lens = dossier.parties.find(({ id }) => id === name)?.id ?? 'assessed'
          const view: View = { ...as(asOf, dossier.scenarios[0]?.steps), lens }
          for (const { id } of dossier.proposals) {
            const combinations = table(opened, view, id, picked)
            for (const [number, { holds, status, requirement }] of combinations?.entries() ?? []) {
              expect(holds).toEqual(picked.map((_, place) => Math.floor(number / 2 ** place) % 2 === 1))
              const steps = [...view.steps, ...stepsTo(opened, view, picked, holds)]
              const row = opened.board({ ...view, steps }).proposals.find((one) => one.id === id)
              expect([status, requirement]).toEqual([row?.status, row?.requirement])
              drawn += 1
            }
          }
        }
      }),
      { numRuns: 30, seed: 20_250_318 },
    )
    expect(drawn).toBeGreaterThan(500)
  }, 60_000)
})

/** First what is reopened, then what comes to hold: written anew, for the test. */
function stepsTo(
  opened: OpenDossier,
  view: View,
  picked: readonly ConditionId[],
  holds: readonly boolean[],
): readonly Step[] {
  const { conditions } = opened.board(view)
  const rowOf = (id: ConditionId) => conditions.find((row) => row.id === id)
  const kindOf = (id: ConditionId) => opened.dossier.conditions.find((one) => one.id === id)?.kind ?? 'action'
  const isOn = (id: ConditionId) => rowOf(id)?.truth === 'true'
  const reopened = picked.filter((id, place) => isOn(id) && holds[place] === false)
  const met = picked.filter((id, place) => !isOn(id) && holds[place] === true)
  return [
    ...reopened.map((condition): Step => ({ condition, event: 'reopen' })),
    ...met.flatMap((condition) =>
      (conditionWay(rowOf(condition)?.status ?? 'outstanding', kindOf(condition)) ?? []).map(
        (event): Step => ({ condition, event }),
      ),
    ),
  ]
}
