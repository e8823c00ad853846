import { readFileSync } from 'node:fs'
import type { View } from '../../machines/board.ts'
import { printFault } from '../../machines/dossier/faults.ts'
import { type Dossier, readDossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'

/** A small dossier in Kyiv's time; throws for one with faults. */
export function dossierOf(parts: Record<string, unknown>): Dossier {
  const parsed = readDossier({
    format: 'parley/1',
    id: 'river',
    title: 'The river',
    timeZone: 'Europe/Kyiv',
    parties: [
      { id: 'north', name: 'North', role: 'belligerent' },
      { id: 'south', name: 'South', role: 'belligerent' },
    ],
    sources: [
      { id: 'press', publisher: 'Press', title: 'Reports', url: 'https://example.org/', published: '2025-01-01' },
    ],
    conditions: [
      { id: 'consent', title: 'North agrees', kind: 'consent', owedBy: ['north'] },
      { id: 'bridge', title: 'The bridge opens', kind: 'action', owedBy: ['south'], due: '2025-03-20' },
    ],
    proposals: [
      { id: 'truce', title: 'Truce', tabled: '2025-01-01', term: 'P30D', requires: { allOf: ['consent', 'bridge'] } },
    ],
    questions: [{ id: 'where', title: 'Where?' }],
    ...parts,
  })
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => printFault('dossier', fault)).join('\n'))
  return parsed.dossier
}

export const ukraine = (): Dossier => {
  const parsed = readDossier(JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8')))
  if (!parsed.ok) throw new Error('the dossier that ships has faults')
  return parsed.dossier
}

export const viewOf = (view: Partial<View>): View => ({
  asOf: '2025-03-01',
  lens: 'assessed',
  filter: everything,
  steps: [],
  ...view,
})

/** A development told by the press, without a speaker unless one is given. */
export const told = (id: string, at: string, effects: readonly object[], more: object = {}) => ({
  id,
  at,
  headline: id,
  source: 'press',
  effects,
  ...more,
})
