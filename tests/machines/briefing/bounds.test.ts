import { describe, expect, test } from 'vitest'
import { Analyst } from '../../../machines/analysis/analyst.ts'
import { laterPart } from '../../../machines/analysis/laterPart.ts'
import { proposalRequest } from '../../../machines/analysis/proposalRequest.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { textOf } from '../../../machines/briefing/outline.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { blocksIn, briefed, headlineOf, partOf, viewOf } from './briefed.ts'

function openedWith(more: object): OpenDossier {
  const read = readDossier({ format: 'parley/1', id: 'x', title: 'X', timeZone: 'UTC', ...more })
  if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 3)))
  return new OpenDossier(read.dossier)
}

const conditions = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, title: `Condition ${n}`, kind: 'action' }))

describe('a dossier that says little', () => {
  test('gives a briefing that says so', () => {
    const outline = briefed(openedWith({}), { asOf: '2025-03-25' })
    expect(headlineOf(outline, 'bottomLine')).toBe('This dossier has no proposals.')
    expect(outline.parts.filter(({ isIn }) => isIn).map(({ id }) => id)).toEqual(['bottomLine', 'method'])
    expect(outline.developments).toEqual([])
  })

  test('with one proposal of one party says why it stands so', () => {
    const opened = openedWith({
      summary: 'Of a truce.',
      parties: [{ id: 'north', name: 'North', role: 'belligerent' }],
      conditions: [{ id: 'yes', title: 'North’s agreement', kind: 'consent', owedBy: ['north'] }],
      proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'yes' }],
    })
    expect(headlineOf(briefed(opened, { asOf: '2025-03-25' }), 'bottomLine')).toBe(
      'The truce is pending. North has not agreed yet.',
    )
  })
})

describe('a requirement of 300 conditions', () => {
  const pairs = Array.from({ length: 150 }, (_, n) => ({
    anyOf: [`c${n}`, `c${(n * 7 + 150) % 300}`, `c${(n * 11) % 300}`],
  }))
  const opened = openedWith({
    conditions: conditions(300),
    proposals: [
      {
        id: 'all',
        title: 'Settlement',
        tabled: '2025-01-01',
        requires: { allOf: conditions(300).map(({ id }) => id) },
      },
      { id: 'some', title: 'Framework', tabled: '2025-01-01', requires: { atLeast: 75, of: pairs } },
    ],
    scenarios: Array.from({ length: 6 }, (_, n) => ({
      id: `s${n}`,
      title: `S ${n}`,
      asOf: '2025-02-01',
      odds: Object.fromEntries(conditions(300).map(({ id }) => [id, 0.5])),
      steps: [{ condition: `c${n}`, event: 'satisfy' }],
    })),
  })

  test('says what is too much to work out', () => {
    const outline = briefed(opened, { asOf: '2025-03-25' })
    const told = blocksIn(partOf(outline, 'proposal:some' as never), 'lines').flatMap(({ sentences }) =>
      sentences.map(textOf),
    )
    expect(told).toContain('What stands in the way is too much to work out here.')
  })

  test('of which nearly all have to hold is worked out, as far as the analysis alone does it', () => {
    const ids = conditions(300).map(({ id }) => id)
    const requires = {
      allOf: [...ids.slice(0, 290), { anyOf: ids.slice(290, 292) }, { atLeast: 2, of: ids.slice(292, 296) }],
    }
    const nearly = openedWith({
      conditions: conditions(300),
      proposals: [{ id: 'nearly', title: 'Settlement', tabled: '2025-01-01', requires }],
    })
    const [way] = blocksIn(partOf(briefed(nearly, { asOf: '2025-03-25' }), 'proposal:nearly' as never), 'lines')
    const [proposal] = nearly.dossier.proposals
    if (proposal === undefined) throw new Error('no proposal')
    const view = viewOf({ asOf: '2025-03-25' })
    const alone = new Analyst().answer(proposalRequest(nearly.dossier, nearly.board(view), proposal, {}), laterPart)
    expect(alone.blockers).toHaveLength(12)
    const told = way?.sentences.map(textOf) ?? []
    const sizes = (alone.blockers ?? []).slice(0, told.length).map((set) => `${set.length} changes`)
    expect(told.map((text) => /\d+ changes/.exec(text)?.[0])).toEqual(sizes)
  })

  test('is told with what is left out of it', () => {
    const [requirement] = blocksIn(
      partOf(briefed(opened, { asOf: '2025-03-25' }), 'proposal:all' as never),
      'requirement',
    )
    expect(requirement?.rows.at(-1)).toEqual({ kind: 'group', depth: 0, text: 'And 100 more.' })
  })
})
