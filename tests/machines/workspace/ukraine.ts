import { readFileSync } from 'node:fs'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { type Dossier, parseDossier } from '../../../machines/dossier.ts'

/** The text of the dossier that ships. */
export const ukraineText = readFileSync('public/dossiers/ukraine-2025.json', 'utf8')

/** The dossier of a text that has no fault. */
export function dossierOf(text: string): Dossier {
  const parsed = parseDossier(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2))
  return parsed.dossier
}

export const ukraine = dossierOf(ukraineText)

export const openUkraine = (): OpenDossier => new OpenDossier(ukraine)
