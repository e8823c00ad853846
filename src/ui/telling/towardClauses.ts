import type { RouteStep } from '../../../machines/analysis/routes.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import { laterWords } from '../laterWords.ts'
import type { TowardClause } from '../words/en/toward.ts'
import { words } from '../words.ts'
import type { Card } from './cards.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { failingTitle, leavesById } from './leafTitles.ts'
import type { Leaf } from './leaves.ts'

/** The steps of a way in clauses, in their order: what happens alike one after the other is one clause. */
export function towardClauses(steps: readonly RouteStep[], card: Card, index: DossierIndex): readonly TowardClause[] {
  const leaves = leavesById(card.tree)
  const agreeing = partiesAgreeing(steps, leaves)
  const clauses: TowardClause[] = []
  for (const step of steps) {
    const clause = clauseOf(step, card, index, leaves, agreeing)
    const last = clauses.at(-1)
    if (last !== undefined && last.kind === clause.kind && clause.kind !== 'happens') {
      clauses[clauses.length - 1] = { kind: clause.kind, names: [...last.names, ...clause.names] }
    } else clauses.push(clause)
  }
  return clauses
}

function clauseOf(
  step: RouteStep,
  { proposal }: Card,
  index: DossierIndex,
  leaves: ReadonlyMap<string, Leaf>,
  agreeing: ReadonlyMap<ConditionId, string>,
): TowardClause {
  if ('proposal' in step) {
    const title = step.proposal === proposal.id ? laterWords.toward.it : index.titleInside(step.proposal)
    return { kind: 'happens', names: [words.board.supposed(title, step.event, false)] }
  }
  const party = agreeing.get(step.condition)
  if (party !== undefined) return { kind: 'agrees', names: [index.party(party)] }
  const leaf = leaves.get(step.condition)
  const title = index.titleInside(step.condition)
  const name = leaf?.truth === 'false' ? laterWords.toward.now(title, failingTitle(leaf, index).state) : title
  return { kind: step.event === 'agree' ? 'isGiven' : 'holds', names: [name] }
}

/** By condition: the party that agrees, where it is one whose agreement is open, and it agrees to nothing else. */
function partiesAgreeing(
  steps: readonly RouteStep[],
  leaves: ReadonlyMap<string, Leaf>,
): ReadonlyMap<ConditionId, string> {
  const found = steps.flatMap((step): [ConditionId, string][] => {
    if (!('condition' in step) || step.event !== 'agree') return []
    const leaf = leaves.get(step.condition)
    const [party, ...others] = leaf?.kind === 'condition' && leaf.truth === 'unknown' ? leaf.condition.owedBy : []
    return party === undefined || others.length > 0 ? [] : [[step.condition, party]]
  })
  return new Map(found.filter(([, party]) => found.filter(([, other]) => other === party).length === 1))
}
