import { isUnsafe } from '../../machines/dossier/containers.ts'
import { slugOf } from '../../machines/text/slug.ts'
import { newDossierId } from '../../machines/workspace/draft/newId.ts'

const LONGEST_ID = 60

/** What an id begins with where nothing of the title can stand in one. */
const PLAIN_ID = 'dossier'

/** A sound dossier with nothing in it, as its file holds it. `taken` are the ids that there are already. */
export const emptyDossier = (title: string, timeZone: string, taken: ReadonlySet<string>) => ({
  format: 'parley/1',
  id: idFor(title, taken),
  title,
  timeZone,
  parties: [],
  sources: [],
  conditions: [],
  proposals: [],
  developments: [],
})

/**
 * An id made from a title, other than those that are taken. Of a title in letters that cannot be written in Latin ones
 * nothing is left, and two dossiers of one id would replace each other elsewhere: four random letters keep them apart.
 */
export function idFor(title: string, taken: ReadonlySet<string>): string {
  const id = slugOf(title, LONGEST_ID)
  if (id === '') return newDossierId(PLAIN_ID, taken, Math.random)
  if (!taken.has(id) && !isUnsafe(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
