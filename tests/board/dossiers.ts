import { readdirSync, readFileSync } from 'node:fs'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Board, View } from '../../machines/board.ts'
import { printFault } from '../../machines/dossier/faults.ts'
import { type Dossier, parseDossier } from '../../machines/dossier.ts'
import { everything, type Filter } from '../../machines/record.ts'

/** Opens a dossier's text; throws where it is none. */
export function dossierFrom(text: string): Dossier {
  const parsed = parseDossier(text)
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => printFault('dossier', fault)).join('\n'))
  return parsed.dossier
}

export const ukraine = (): Dossier => dossierFrom(readFileSync('public/dossiers/ukraine-2025.json', 'utf8'))

/** The dossiers of the rules, each with the views that its expectations name. */
export function ruleDossiers(): { name: string; dossier: Dossier; views: View[] }[] {
  const folder = 'tests/conformance/rules/'
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expect.json'))
    .map((name) => {
      const expected = JSON.parse(readFileSync(`${folder}${name.replace('.json', '.expect.json')}`, 'utf8')) as (Pick<
        View,
        'asOf' | 'lens'
      > &
        Partial<Filter>)[]
      const views = expected.map(({ asOf, lens, knownAt, trust }) => ({
        asOf,
        lens,
        filter: { ...everything, knownAt: knownAt ?? null, trust: trust ?? null },
        steps: [],
      }))
      return { name, dossier: dossierFrom(readFileSync(`${folder}${name}`, 'utf8')), views }
    })
}

/** A view of the assessed board, unless it says otherwise. */
export const viewOf = (view: Partial<View>): View => ({
  asOf: '2025-03-25',
  lens: 'assessed',
  filter: everything,
  steps: [],
  ...view,
})

/** The board of a view, and the record's beneath its steps. */
export function boards(dossier: Dossier, view: View): { board: Board; record: Board } {
  const opened = new OpenDossier(dossier)
  const record = opened.board({ ...view, steps: [] })
  return { board: view.steps.length === 0 ? record : opened.board(view), record }
}

/** A small dossier around one requirement, for what is not in any other. */
export function dossierWith(parts: Record<string, unknown>): Dossier {
  return dossierFrom(
    JSON.stringify({
      format: 'parley/1',
      id: 'small',
      title: 'Small',
      timeZone: 'Europe/Kyiv',
      parties: [
        { id: 'north', name: 'North', role: 'belligerent' },
        { id: 'south', name: 'South', role: 'belligerent' },
        { id: 'united-states', name: 'United States', role: 'mediator' },
      ],
      sources: [
        {
          id: 'press',
          publisher: 'Press',
          title: 'Reports',
          url: 'https://example.org/reports',
          published: '2025-01-01',
          reliability: 'B',
        },
      ],
      ...parts,
    }),
  )
}
