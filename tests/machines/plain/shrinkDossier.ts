import type { Development, Dossier, Effect, Proposal, Requirement } from './dossier.ts'
import type { View } from './record.ts'

export type DossierWithViews = { readonly dossier: Dossier; readonly views: readonly View[] }

/** The same case with one thing less in it, the largest things first; each is valid if the case is. */
export function* smaller({ dossier, views }: DossierWithViews): IterableIterator<DossierWithViews> {
  if (views.length > 1) for (const view of views) yield { dossier, views: [view] }
  for (const less of smallerDossiers(dossier)) yield { dossier: less, views: views.map((view) => viewOf(less, view)) }
  for (const [i, view] of views.entries()) {
    for (const less of smallerViews(view)) yield { dossier, views: views.with(i, less) }
  }
}

/** The view without a scenario that is no longer there. */
function viewOf(dossier: Dossier, view: View): View {
  const { scenario, ...factual } = view
  return dossier.scenarios?.some(({ id }) => id === scenario) ? view : factual
}

function* smallerDossiers(dossier: Dossier): IterableIterator<Dossier> {
  const { developments, proposals, conditions, questions = [], scenarios = [], sequences = [] } = dossier
  const half = Math.floor(developments.length / 2)
  if (half > 1) {
    yield { ...dossier, developments: consistent(developments.slice(0, half)) }
    yield { ...dossier, developments: consistent(developments.slice(half)) }
  }
  for (const i of developments.keys()) yield { ...dossier, developments: consistent(developments.toSpliced(i, 1)) }
  if (sequences.length > 0) yield { ...dossier, sequences: [] }
  const rest = (id: string) => JSON.stringify({ ...dossier, ...without(dossier, id) }).includes(`"${id}"`)
  for (const { id } of [...scenarios, ...questions, ...proposals, ...conditions]) {
    const less = { ...dossier, ...without(dossier, id) }
    if (!rest(id) && less.proposals.length > 0 && less.conditions.length > 0) yield less
  }
  for (const [i, development] of developments.entries()) {
    for (const less of smallerDevelopments(development)) yield { ...dossier, developments: developments.with(i, less) }
  }
  for (const [i, scenario] of scenarios.entries()) {
    for (const at of scenario.steps.keys()) {
      yield { ...dossier, scenarios: scenarios.with(i, { ...scenario, steps: scenario.steps.toSpliced(at, 1) }) }
    }
  }
  for (const [i, proposal] of proposals.entries()) {
    for (const less of smallerProposals(proposal)) yield { ...dossier, proposals: proposals.with(i, less) }
  }
  for (const [i, condition] of conditions.entries()) {
    const { due, initial, ...bare } = condition
    if (due !== undefined)
      yield { ...dossier, conditions: conditions.with(i, { ...bare, ...(initial && { initial }) }) }
    if (initial !== undefined) yield { ...dossier, conditions: conditions.with(i, { ...bare, ...(due && { due }) }) }
  }
}

/** The four lists without what has this id; a scenario's odds for it go too. */
function without(dossier: Dossier, id: string) {
  const { questions = [], scenarios = [] } = dossier
  return {
    questions: questions.filter((question) => question.id !== id),
    proposals: dossier.proposals.filter((proposal) => proposal.id !== id),
    conditions: dossier.conditions.filter((condition) => condition.id !== id),
    scenarios: scenarios
      .filter((scenario) => scenario.id !== id)
      .map((scenario) => {
        const odds = Object.entries(scenario.odds ?? {}).filter(([subject]) => subject !== id)
        return { ...scenario, odds: Object.fromEntries(odds) }
      }),
  }
}

/** The developments without references to those that are gone. */
function consistent(developments: readonly Development[]): Development[] {
  const isThere = (id: string | undefined) => id !== undefined && developments.some((other) => other.id === id)
  return developments.map(({ replaces, withdraws, ...development }) => ({
    ...development,
    ...(replaces !== undefined && isThere(replaces) ? { replaces } : {}),
    ...(withdraws !== undefined && isThere(withdraws) ? { withdraws } : {}),
  }))
}

function* smallerDevelopments(development: Development): IterableIterator<Development> {
  const { effects } = development
  for (const i of effects.keys()) yield { ...development, effects: effects.toSpliced(i, 1) }
  for (const [i, effect] of effects.entries()) {
    for (const less of smallerEffects(effect)) yield { ...development, effects: effects.with(i, less) }
  }
  const { recorded, ...unrecorded } = development
  if (recorded !== undefined) yield unrecorded
  const { credibility, ...ungraded } = development
  if (credibility !== undefined) yield ungraded
  const { replaces, withdraws, ...correctsNothing } = development
  if (replaces !== undefined || withdraws !== undefined) yield correctsNothing
  const { by, ...unspoken } = development
  const claims = effects.some((effect) => effect.standing === 'claim' && effect.by === undefined)
  if (by !== undefined && !claims) yield unspoken
}

/** `from` stays while there is an `until` that must come after it; one key of event, value, due must stay. */
function* smallerEffects(effect: Effect): IterableIterator<Effect> {
  const { from, ...undated } = effect
  if (from !== undefined && effect.until === undefined) yield undated
  const { until, ...open } = effect
  if (until !== undefined && effect.event !== 'extend') yield open
  const { by, standing, ...plain } = effect
  if (by !== undefined || standing !== undefined) yield plain
  const { value, due, ...eventAlone } = effect
  if ((value !== undefined || due !== undefined) && effect.event !== undefined) yield eventAlone
}

function* smallerProposals(proposal: Proposal): IterableIterator<Proposal> {
  const { requiresBy, ...byAll } = proposal
  if (requiresBy !== undefined) yield byAll
  for (const requires of partsOf(proposal.requires)) yield { ...proposal, requires }
  for (const [party, requirement] of Object.entries(requiresBy ?? {})) {
    for (const part of partsOf(requirement)) yield { ...proposal, requiresBy: { ...requiresBy, [party]: part } }
  }
  const { term, renewal, ...termless } = proposal
  if (term !== undefined) yield termless
  if (renewal !== undefined) yield { ...termless, ...(term !== undefined && { term }) }
  const { entry, ...declared } = proposal
  if (entry !== undefined) yield declared
}

function partsOf(requirement: Requirement): readonly Requirement[] {
  if (typeof requirement === 'string' || 'proposal' in requirement) return []
  if ('allOf' in requirement) return requirement.allOf
  return 'anyOf' in requirement ? requirement.anyOf : requirement.of
}

function* smallerViews(view: View): IterableIterator<View> {
  const { knownAt, ...always } = view
  if (knownAt !== undefined) yield always
  const { trust, ...trusting } = view
  if (trust !== undefined) yield trusting
  const { scenario, ...factual } = view
  if (scenario !== undefined) yield factual
}
