import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conditionWay } from '../../../machines/analysis/conditionWay.ts'
import { sequencesAsOf } from '../../../machines/analysis/deadlocks.ts'
import { Routes } from '../../../machines/analysis/routes.ts'
import { asOfDate } from '../../../machines/asOf.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { truthsOn } from '../../../machines/board/truths.ts'
import type { View } from '../../../machines/board.ts'
import { conditionStates } from '../../../machines/condition.ts'
import { type Dossier, readDossier } from '../../../machines/dossier.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { liesIn } from '../../../machines/proposal.ts'
import { everything } from '../../../machines/record.ts'

const folders = ['tests/conformance/rules', 'tests/conformance/random']
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expect.json'))
    .map((name) => `${folder}/${name}`),
)

function open(file: string): Dossier {
  const parsed = readDossier(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(`${file} is no dossier`)
  return parsed.dossier
}

/** An instant: as of a bare day, a step would start a truce of six hours with that day, and it would be over by its end. */
const afterAll = ({ developments }: Dossier): string =>
  `${developments
    .map(({ at }) => at.slice(0, 10))
    .sort()
    .at(-1)}T23:30:00Z`

describe('routes', () => {
  test('lead to a proposal that is ready, or in force where it enters by itself, on every board of the vectors', () => {
    let walked = 0
    for (const dossier of [...files.map(open), open('public/dossiers/ukraine-2025.json')]) {
      const opened = new OpenDossier(dossier)
      for (const lens of lensesOf(dossier)) {
        const view: View = { asOf: afterAll(dossier), lens, filter: everything, steps: [] }
        const board = opened.board(view)
        const sequences = sequencesAsOf(dossier, asOfDate(view.asOf, dossier.timeZone))
        const routes = new Routes(dossier, board, truthsOn(board), sequences)
        for (const proposal of dossier.proposals) {
          for (const { steps } of routes.to(proposal)) {
            walked += 1
            const after = opened.board({ ...view, steps })
            const status = after.proposals.find(({ id }) => id === proposal.id)?.status ?? ''
            const goal = proposal.entry === 'automatic' ? 'inForce' : 'tabled.ready'
            expect
              .soft(liesIn(status, goal), `${dossier.id} ${lens} ${proposal.id} ${JSON.stringify(steps)}: ${status}`)
              .toBe(true)
          }
        }
      }
    }
    expect(walked).toBeGreaterThan(100)
  })

  test('never waive, and take agreement to a consent where its chart allows that', () => {
    expect(conditionStates.map((status) => conditionWay(status, 'consent'))).toEqual([
      ['agree'],
      ['agree'],
      [],
      ['agree'],
      [],
      ['satisfy'],
      [],
    ])
    expect(conditionStates.map((status) => conditionWay(status, 'action'))).toEqual([
      ['satisfy'],
      ['satisfy'],
      ['satisfy'],
      ['satisfy'],
      [],
      ['satisfy'],
      [],
    ])
  })
})
