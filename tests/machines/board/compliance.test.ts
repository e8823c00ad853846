import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complianceOf, shareOverTime, sharesOf } from '../../../machines/board/compliance.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { soaked } from '../../soaking.ts'
import { randomDossier } from '../plain/randomDossier.ts'
import { openUkraine } from '../workspace/ukraine.ts'

const ukraine = openUkraine()
const view = (asOf: string, more: Partial<View> = {}): View => ({
  asOf,
  lens: 'assessed',
  filter: everything,
  steps: [],
  ...more,
})

describe('the days of a record', () => {
  test('count each condition once, and end with what the board of the as-of day says', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const parsed = readDossier(dossier)
        if (!parsed.ok) throw new Error('not a dossier')
        const opened = new OpenDossier(parsed.dossier)
        for (const { asOf } of views) {
          const days = complianceOf(opened, view(asOf))
          const all = parsed.dossier.conditions.length
          for (const { holds, open, fails, contested } of days) {
            expect(holds + open + fails).toBe(all)
            expect(contested).toBeLessThanOrEqual(all)
          }
          const last = days.at(-1)
          if (last === undefined) continue
          const board = opened.board(view(last.day))
          expect(last.holds).toBe(board.conditions.filter(({ truth }) => truth === 'true').length)
          expect(days.length).toBeLessThanOrEqual(122)
        }
      }),
      soaked(30, 1_000),
    )
  })

  test('begin before anything happened, and end on the as-of day, each a day after the one before', () => {
    const days = complianceOf(ukraine, view('2025-03-25'))
    expect(days[0]).toMatchObject({ day: '2025-03-10', holds: 0, fails: 0 })
    expect(days.at(-1)?.day).toBe('2025-03-25')
    expect(days).toHaveLength(16)
  })

  test('have of what is supposed without a date nothing but on the last of them', () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const parsed = readDossier(dossier)
        if (!parsed.ok) throw new Error('not a dossier')
        const opened = new OpenDossier(parsed.dossier)
        const steps = parsed.dossier.scenarios.flatMap((one) => one.steps).filter(({ at }) => at === undefined)
        const [proposal] = parsed.dossier.proposals
        for (const { asOf } of views) {
          const supposed = view(asOf, { steps })
          const days = complianceOf(opened, supposed)
          expect(days.slice(0, -1)).toEqual(complianceOf(opened, view(asOf)).slice(0, -1))
          if (proposal === undefined) continue
          const shares = shareOverTime(opened, supposed, proposal.id)
          expect(shares.slice(0, -1)).toEqual(shareOverTime(opened, view(asOf), proposal.id).slice(0, -1))
          const last = days.at(-1)
          if (last === undefined) continue
          const { conditions } = opened.board({ ...supposed, asOf: last.day })
          expect(last.holds).toBe(conditions.filter(({ truth }) => truth === 'true').length)
        }
      }),
      soaked(30, 1_000),
    )
  })

  test('have what is supposed of a date from that date on', () => {
    const [agreement] = ukraine.dossier.conditions.filter(({ id }) => id === 'russia-agreement')
    if (agreement === undefined) throw new Error('no such condition')
    const steps = [{ condition: agreement.id, event: 'agree' as const, at: '2025-03-20' }]
    const more = complianceOf(ukraine, view('2025-03-25', { steps })).filter(({ day, holds }) => {
      const before = complianceOf(ukraine, view('2025-03-25')).find((one) => one.day === day)
      return holds > (before?.holds ?? holds)
    })
    expect(more.map(({ day }) => day)).toEqual(['20', '21', '22', '23', '24', '25'].map((day) => `2025-03-${day}`))
  })

  test('are none before the first development', () => {
    expect(complianceOf(ukraine, view('2025-03-01'))).toEqual([])
  })
})

test('the share of a requirement that holds is of what each account says is required', () => {
  const shares = sharesOf(ukraine, view('2025-03-25'), 'ceasefire-30d')
  expect(shares.map(({ lens, holding, all }) => `${lens} ${holding}/${all}`)).toEqual([
    'assessed 1/6',
    'russia 1/6',
    'ukraine 1/2',
    'united-states 1/2',
    'europe 1/2',
  ])
  expect(sharesOf(ukraine, view('2025-03-25'), 'no-such-proposal')).toEqual([])
})
