import type { Dossier } from '../../../machines/dossier.ts'
import { dossierOf } from './ukraine.ts'

/** A small dossier with these parts in place of its own. */
export const dossierWith = (parts: Readonly<Record<string, unknown>>): Dossier =>
  dossierOf(
    JSON.stringify({
      format: 'parley/1',
      id: 'small',
      title: 'A small case',
      timeZone: 'Europe/Kyiv',
      parties: [
        { id: 'north', name: 'North', role: 'belligerent' },
        { id: 'south', name: 'South', role: 'belligerent' },
      ],
      sources: [{ id: 'wire', publisher: 'Wire', title: 'Report', reliability: 'B' }],
      ...parts,
    }),
  )

/** A development that happened then, and does nothing. */
export const development = (id: string, at: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  at,
  headline: `What happened at ${at}`,
  source: 'wire',
  ...more,
})
