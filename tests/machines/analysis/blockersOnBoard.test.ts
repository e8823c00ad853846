import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blockersOf } from '../../../machines/analysis/blockers.ts'
import { blockersOnBoard } from '../../../machines/analysis/blockersOnBoard.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { truthsOn } from '../../../machines/board/truths.ts'
import { type Dossier, parseDossier, readDossier } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'

const drawn = (dossier: Dossier) => {
  const opened = new OpenDossier(dossier)
  return opened.board({ asOf: '2025-03-25', lens: 'assessed', filter: everything, steps: [] })
}

const sound = (parsed: ReturnType<typeof readDossier>): Dossier => {
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path }) => path).join())
  return parsed.dossier
}

describe('the blockers on a board', () => {
  test('are those of each proposal that is on it', () => {
    const dossier = sound(parseDossier(readFileSync('public/dossiers/ukraine-2025.json', 'utf8')))
    const board = drawn(dossier)
    const found = blockersOnBoard(dossier, board)
    expect([...found.keys()]).toEqual(board.proposals.map(({ id }) => id))
    for (const { id, requires } of dossier.proposals.filter((proposal) => found.has(proposal.id))) {
      expect(found.get(id)).toEqual(blockersOf(requires, truthsOn(board)))
    }
  })

  test('of an easy proposal are found also where hard ones stand before it', () => {
    const ids = Array.from({ length: 300 }, (_, number) => `c${number}`)
    const any = (seed: number) => ids[(seed * 7919 + ((seed * seed) % 263)) % 300]
    const hard = (number: number) => ({
      allOf: Array.from({ length: 120 }, (_, group) => ({
        atLeast: 3,
        of: Array.from({ length: 9 }, (__, place) => any(number * 1000 + group * 9 + place)),
      })),
    })
    const base = { title: 'T', tabled: '2025-01-01' }
    const dossier = sound(
      readDossier({
        format: 'parley/1',
        id: 'hard',
        title: 'Hard',
        timeZone: 'UTC',
        conditions: ids.map((id) => ({ id, title: id, kind: 'action' })),
        proposals: [
          ...[0, 1, 2].map((number) => ({ ...base, id: `hard-${number}`, requires: hard(number) })),
          { ...base, id: 'easy', requires: { anyOf: ['c0', 'c1'] } },
        ],
      }),
    )
    const found = blockersOnBoard(dossier, drawn(dossier))
    expect([...found].map(([id, sets]) => [id, sets])).toEqual([
      ['hard-0', null],
      ['hard-1', null],
      ['hard-2', null],
      ['easy', [['c0'], ['c1']]],
    ])
  })
})
