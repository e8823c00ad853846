import type { Check } from './check.ts'
import { type Path, quoted } from './faults.ts'
import { eachPart, type Part } from './parts.ts'

/** Reports what is wrong with the requirements of each proposal, and with what each party says it requires. */
export function checkRequirements(check: Check): void {
  for (const [place, proposal] of (check.dossier.proposals ?? []).entries()) {
    checkRequirement(check, proposal?.requires, ['proposals', place, 'requires'])
    for (const [party, requirement] of Object.entries(proposal?.requiresBy ?? {})) {
      if (requirement === undefined) continue
      const path = ['proposals', place, 'requiresBy', party]
      check.refer(['party'], party, path)
      checkRequirement(check, requirement, path)
    }
  }
}

function checkRequirement({ refer, report }: Check, requirement: Part | undefined, root: Path): void {
  const named = new Map<string, string>()
  const twice = new Set<string>()
  eachPart(requirement, [...root], (part, path) => {
    if (typeof part === 'string') refer(['condition'], part, path)
    else if ('proposal' in part) {
      const { proposal, is } = part
      refer(['proposal'], proposal, [...path, 'proposal'])
      if (proposal === undefined || is === undefined) return
      const before = named.get(proposal) ?? is
      named.set(proposal, before)
      if (before === is || twice.has(proposal)) return
      twice.add(proposal)
      report(
        root,
        `names ${quoted(proposal)} by two paths, ${before} and ${is}`,
        'one path for each proposal that it names',
      )
    } else if ('atLeast' in part && part.atLeast !== undefined && part.of !== undefined) {
      if (part.atLeast <= part.of.length) return
      report(
        [...path, 'atLeast'],
        `is ${part.atLeast}, of a list of ${part.of.length}`,
        `a whole number from 1 to ${part.of.length}`,
      )
    }
  })
}
