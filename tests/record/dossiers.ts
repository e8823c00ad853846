import { readFileSync } from 'node:fs'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { type Dossier, readDossier } from '../../machines/dossier.ts'
import { everything, type Filter } from '../../machines/record.ts'
import { RecordIndex } from '../../src/record/RecordIndex.ts'

/** Reads a dossier's value; throws where it is none. */
export function dossierOf(value: unknown): Dossier {
  const parsed = readDossier(value)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return parsed.dossier
}

export const ukraine = dossierOf(JSON.parse(readFileSync('public/dossiers/ukraine-2025.json', 'utf8')))

const source = { publisher: 'Press', title: 'Reports', reliability: 'B' }

/** A small dossier around some developments; each speaks through the press unless it says otherwise. */
export const smallDossier = (developments: readonly Record<string, unknown>[]): Dossier =>
  dossierOf({
    format: 'parley/1',
    id: 'small',
    title: 'Small',
    timeZone: 'Europe/Kyiv',
    parties: [
      { id: 'north', name: 'North', role: 'belligerent' },
      { id: 'south', name: 'South', role: 'belligerent' },
    ],
    sources: [
      { ...source, id: 'press', url: 'https://example.org/reports' },
      { ...source, id: 'leaflet', publisher: 'Leaflet', reliability: 'E' },
    ],
    conditions: [
      {
        id: 'guns-back',
        title: 'Guns back',
        kind: 'action',
        demandedBy: ['north'],
        owedBy: ['south'],
        measure: { unit: 'guns', target: 40 },
      },
    ],
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'guns-back', term: 'P30D' }],
    questions: [{ id: 'how-far', title: 'How far?' }],
    developments: developments.map((one) => ({ headline: one.id, source: 'press', ...one })),
  })

/** The index of a dossier's record, made at once. */
export function indexed(dossier: Dossier, filter: Filter = everything): RecordIndex {
  const index = new RecordIndex(new OpenDossier(dossier), filter)
  while (!index.step());
  return index
}

export const idsOf = (index: RecordIndex, places: ArrayLike<number>): (string | undefined)[] =>
  Array.from(places, (place) => index.entries[place]?.development.id)
