import { lastInstant } from '../time.ts'
import type { Check } from './check.ts'
import { checkEffect, instantOrNull, subjectsOf } from './effects.ts'
import type { Kind } from './known.ts'

const party: readonly Kind[] = ['party']
const source: readonly Kind[] = ['source']
const occasion: readonly Kind[] = ['occasion']

/** Reports what is wrong with developments and their effects. */
export function checkDevelopments(check: Check): void {
  const { dossier, refer, report, momentOf } = check
  const subjects = subjectsOf(check)
  for (const [place, development] of (dossier.developments ?? []).entries()) {
    if (development === undefined) continue
    const path = ['developments', place]
    refer(source, development.source, [...path, 'source'])
    refer(party, development.by, [...path, 'by'])
    refer(occasion, development.occasion, [...path, 'occasion'])
    const at = () => instantOrNull(momentOf(development.at))
    for (const [index, effect] of (development.effects ?? []).entries()) {
      if (effect === undefined) continue
      const effectPath = [...path, 'effects', index]
      checkEffect(check, subjects, effect, at, effectPath)
      refer(party, effect.by, [...effectPath, 'by'])
      if (effect.standing === 'claim' && !('by' in effect) && !('by' in development)) {
        report([...effectPath, 'standing'], 'is a claim that nobody makes', 'a "by", here or on the development')
      }
    }
  }
}

/** Reports what is wrong with scenarios: whose account, the odds, the steps. */
export function checkScenarios(check: Check): void {
  const { dossier, refer, momentOf } = check
  const zone = dossier.timeZone ?? 'UTC'
  const subjects = subjectsOf(check)
  for (const [place, scenario] of (dossier.scenarios ?? []).entries()) {
    if (scenario === undefined) continue
    const path = ['scenarios', place]
    if (scenario.lens !== 'assessed') refer(party, scenario.lens, [...path, 'lens'])
    for (const [id, odds] of Object.entries(scenario.odds ?? {})) {
      if (odds !== undefined) refer(['condition', 'proposal'], id, [...path, 'odds', id])
    }
    const asOf = momentOf(scenario.asOf)
    const last = () => (asOf === null ? null : lastInstant(asOf, zone))
    for (const [index, step] of (scenario.steps ?? []).entries()) {
      if (step === undefined) continue
      const at = () => ('at' in step ? instantOrNull(momentOf(step.at)) : last())
      checkEffect(check, subjects, step, at, [...path, 'steps', index])
    }
  }
}
