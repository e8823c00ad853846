import { liesIn } from './charts.ts'
import type { Development, Dossier, Effect, Proposal, Scenario } from './dossier.ts'
import { plainStatus } from './plainStatus.ts'
import type { View } from './record.ts'
import type { DossierWithViews } from './shrinkDossier.ts'
import { isDay, stamp } from './time.ts'

/** The states, events and features that occur in a dossier and its views, by name. */
export function featuresOf({ dossier, views }: DossierWithViews): string[] {
  return [
    `zone ${dossier.timeZone}`,
    `parties ${dossier.parties.length}`,
    ...dossier.proposals.flatMap(ofProposal),
    ...dossier.conditions.flatMap(({ kind, due, initial }) => [
      `kind ${kind}`,
      ...(due === undefined ? [] : [typeof due === 'string' ? 'due on a day' : 'due after an entry']),
      ...(initial === undefined ? [] : ['initial']),
    ]),
    ...dossier.developments.flatMap((development) => ofDevelopment(dossier, development)),
    ...ofFileOrder(dossier),
    ...(dossier.scenarios ?? []).flatMap(ofScenario),
    ...dossier.sources.map(({ reliability }) => (reliability === undefined ? 'ungraded' : `grade ${reliability}`)),
    ...views.flatMap((view) => ofView(dossier, view)),
  ]
}

function ofProposal({ requires, requiresBy, entry, renewal, term }: Proposal): string[] {
  const written = JSON.stringify([requires, requiresBy])
  const gates = ['allOf', 'anyOf', 'atLeast', 'proposal'].filter((gate) => written.includes(`"${gate}"`))
  return [
    ...gates.map((gate) => `requires ${gate}`),
    ...(requiresBy === undefined ? [] : ['requiresBy']),
    ...(entry === 'automatic' ? ['automatic entry'] : []),
    ...(renewal === 'automatic' && term !== undefined ? ['automatic renewal'] : []),
    term === undefined ? 'no term' : `term ${term}`,
  ]
}

function ofDevelopment(dossier: Dossier, development: Development): string[] {
  const keys = Object.keys(development).map((key) => `development ${key}`)
  const moment = isDay(development.at) ? 'at a day' : `at an instant ${development.at.endsWith('Z') ? 'Z' : 'offset'}`
  return [...keys, moment, ...development.effects.flatMap((effect) => ofEffect(dossier, development, effect))]
}

function ofEffect({ timeZone: zone }: Dossier, { at, by: speakers }: Development, effect: Effect): string[] {
  const by = effect.by ?? speakers ?? []
  const ahead = effect.from === undefined ? 0 : Math.sign(stamp(effect.from, zone).ms - stamp(at, zone).ms)
  return [
    ...Object.keys(effect).map((key) => `effect ${key}`),
    ...(effect.event === undefined ? [] : [`event ${effect.event}`]),
    ...(effect.standing === undefined ? [] : [`standing ${effect.standing}`]),
    ...(typeof by !== 'string' && by.length > 1 ? ['joint speakers'] : []),
    ...(effect.from === undefined ? [] : [`from ${['earlier', 'at the same instant', 'later'][ahead + 1]}`]),
    ...(effect.event === 'enterForce' && effect.until === undefined ? ['entry without until'] : []),
  ]
}

function ofFileOrder({ developments, timeZone: zone }: Dossier): string[] {
  const instants = developments.map(({ at }) => stamp(at, zone).ms)
  return [
    ...(instants.some((ms, i) => ms < (instants[i - 1] ?? ms)) ? ['file out of order'] : []),
    ...(new Set(instants).size < instants.length ? ['ties'] : []),
  ]
}

function ofScenario({ steps }: Scenario): string[] {
  return steps.flatMap(({ at, proposal, until }) => [
    at === undefined ? 'undated step' : 'dated step',
    proposal === undefined ? 'step of a condition' : 'step of a proposal',
    ...(until === undefined ? [] : ['step with until']),
  ])
}

function ofView(dossier: Dossier, view: View): string[] {
  const { proposals, conditions, questions, warnings } = plainStatus(dossier, view)
  const asOf = stamp(view.asOf, dossier.timeZone)
  const asOfDay = isDay(view.asOf)
  return [
    ...Object.keys(view).map((key) => `view ${key}`),
    `lens ${view.lens === 'assessed' ? 'assessed' : 'party'}`,
    asOfDay ? 'as of a day' : 'as of an instant',
    ...proposals.map(({ status }) => `proposal ${status}`),
    ...conditions.map(({ status }) => `condition ${status}`),
    ...[...proposals, ...conditions].flatMap(({ contested, announced }) => [
      ...(contested ? ['contested'] : []),
      ...(announced.length > 0 ? ['announced'] : []),
    ]),
    ...proposals.flatMap(({ status, since, entered, blockers, daysLeft }) => [
      ...(status === 'expired' && stamp(since, dossier.timeZone).ms === asOf.ms ? ['on the very expiry'] : []),
      ...(liesIn(status, 'tabled') && entered !== null ? ['revived'] : []),
      ...(blockers.length > 1 ? ['several blockers'] : []),
      ...(daysLeft === 1 ? ['last day'] : []),
    ]),
    ...conditions.flatMap(({ overdue, value }) => [
      ...(overdue ? ['overdue'] : []),
      ...(value === null ? [] : ['value']),
    ]),
    ...(questions.some(({ answers }) => Object.keys(answers).length > 1) ? ['several answers'] : []),
    ...(proposals.length < dossier.proposals.length ? ['not tabled yet'] : []),
    warnings.length > 0 ? 'some without effect' : 'all with effect',
  ]
}
