import { isUnsafe } from '../../machines/dossier/containers.ts'

const LONGEST_ID = 60

/** What an id is made from where the title has no letter that an id can have. */
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

/** An id made from a title, other than those that are taken. */
export function idFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? PLAIN_ID
  const id = words.slice(0, LONGEST_ID).replace(/-$/, '')
  if (!taken.has(id) && !isUnsafe(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
