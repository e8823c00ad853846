import type { Check } from './check.ts'
import type { Path } from './faults.ts'
import type { Kind } from './known.ts'

const party: readonly Kind[] = ['party']
const PROPOSAL = 'proposal:'

/** Reports what is wrong with saved briefings: whose account, of which scenario, and of what their parts are. */
export function checkBriefings({ dossier, refer }: Check): void {
  for (const [place, briefing] of (dossier.briefings ?? []).entries()) {
    if (briefing === undefined) continue
    const path = ['briefings', place]
    if (briefing.lens !== 'assessed') refer(party, briefing.lens, [...path, 'lens'])
    for (const [index, source] of (briefing.without ?? []).entries())
      refer(['source'], source, [...path, 'without', index])
    refer(['scenario'], briefing.scenario ?? undefined, [...path, 'scenario'])
    const { order = [], chosen, headlines, notes } = briefing.settings ?? {}
    for (const [index, part] of order.entries()) checkPart(part, [...path, 'settings', 'order', index])
    for (const [key, parts] of Object.entries({ chosen, headlines, notes })) {
      checkParts(parts, [...path, 'settings', key])
    }
    checkParts(briefing.facts, [...path, 'facts'])
  }

  function checkParts(parts: object | undefined, path: Path): void {
    for (const [part, sound] of Object.entries(parts ?? {})) if (sound !== undefined) checkPart(part, [...path, part])
  }

  function checkPart(part: string | undefined, path: Path): void {
    if (part?.startsWith(PROPOSAL)) refer(['proposal'], part.slice(PROPOSAL.length), path)
  }
}
