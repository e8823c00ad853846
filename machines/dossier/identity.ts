import type { Check } from './check.ts'
import { quoted } from './faults.ts'

type Listed = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined

/** One id given twice. Conditions, proposals and questions share one space of ids, the other lists have each their own. */
export function checkIds({ dossier, report }: Check): void {
  const { conditions, proposals, questions, parties, sources, occasions, developments, scenarios, briefings } = dossier
  const spaces: Record<string, Listed>[] = [
    { parties },
    { sources },
    { conditions, proposals, questions },
    { occasions },
    { developments },
    { scenarios },
    { briefings },
  ]
  for (const space of spaces) {
    const owners = new Map<string, string>()
    for (const [name, list] of Object.entries(space)) {
      for (const [place, one] of (list ?? []).entries()) {
        if (one?.id === undefined) continue
        const owner = owners.get(one.id)
        if (owner === undefined) owners.set(one.id, `${name}[${place}]`)
        else report([name, place, 'id'], `${quoted(one.id)} is already the id of ${owner}`, 'an id of its own')
      }
    }
  }
}
