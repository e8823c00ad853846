import { truthsOn } from '../board/truths.ts'
import type { ProposalRow } from '../board.ts'
import type { Requirement } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { type Element, elementsOf, idOf, isElement, thresholdOf } from '../requirement.ts'
import type { Matter } from './matter.ts'
import { type RequirementRow, textOf } from './outline.ts'
import type { Telling } from './telling.ts'

const order = ['false', 'unknown', 'true'] as const

/**
 * What a proposal requires by the account shown, as rows: its groups, and each element once. Where that is more than the
 * audience is shown, what fails comes first, then what is open, and the groups are left out.
 */
export function requirementRows(row: ProposalRow, matter: Matter, telling: Telling): readonly RequirementRow[] {
  const proposal = matter.proposal(row.id)
  if (proposal === undefined) return []
  const requirement = requirementBy(proposal, matter.view.lens)
  const elements = [...new Map(elementsOf(requirement).map((one) => [idOf(one), one])).values()]
  const most = matter.limits.rows
  if (elements.length <= most) return rowsOf(requirement, 0, new Set(), matter, telling)
  const truthOf = truthsOn(matter.board)
  const inOrder = order.flatMap((truth) => elements.filter((one) => truthOf(one) === truth))
  return [
    ...inOrder.slice(0, most).flatMap((one) => elementRow(one, 0, matter, telling)),
    { kind: 'group', depth: 0, text: textOf({ runs: telling.more(elements.length - most), rests: [] }) },
  ]
}

function rowsOf(
  requirement: Requirement,
  depth: number,
  met: Set<string>,
  matter: Matter,
  telling: Telling,
): readonly RequirementRow[] {
  if (isElement(requirement)) {
    if (met.has(idOf(requirement))) return []
    met.add(idOf(requirement))
    return elementRow(requirement, depth, matter, telling)
  }
  const { needed, of } = thresholdOf(requirement)
  const gate = needed === of.length ? 'all' : needed === 1 ? 'any' : 'some'
  const isPlain = gate === 'all' && depth === 0
  const head: RequirementRow[] = isPlain ? [] : [{ kind: 'group', depth, text: telling.group(gate, needed, of.length) }]
  const parts = of.flatMap((part) => rowsOf(part, isPlain ? 0 : depth + 1, met, matter, telling))
  return parts.length === 0 ? [] : [...head, ...parts]
}

function elementRow(element: Element, depth: number, matter: Matter, telling: Telling): RequirementRow[] {
  return typeof element === 'string'
    ? conditionRow(element, depth, matter, telling)
    : proposalRow(element.proposal, depth, matter, telling)
}

function conditionRow(id: string, depth: number, matter: Matter, telling: Telling): RequirementRow[] {
  const { board, record, condition, resters } = matter
  const row = board.conditions.find((one) => one.id === id)
  const before = record.conditions.find((one) => one.id === id)
  if (row === undefined) return []
  const mark = { kind: 'condition' as const, status: row.status, isConsent: condition(id)?.kind === 'consent' }
  const demanded = resters.demanded(id)
  const isMoved = before !== undefined && before.status !== row.status
  return [
    {
      kind: 'condition',
      depth,
      id: row.id,
      title: telling.title(id),
      since: telling.conditionSince(row, demanded?.at ?? null),
      word: telling.word(mark),
      mark,
      rests: resters.inTime([...resters.condition(id), row.since === null ? (demanded?.id ?? null) : null]),
      record: isMoved ? telling.recordHas(before) : null,
    },
  ]
}

function proposalRow(id: ProposalRow['id'], depth: number, matter: Matter, telling: Telling): RequirementRow[] {
  const row = matter.board.proposals.find((one) => one.id === id) ?? null
  const mark = { kind: 'proposal' as const, status: row?.status ?? null }
  return [
    {
      kind: 'proposal',
      depth,
      id,
      title: telling.title(id),
      since: telling.proposalSince(row),
      word: telling.word(mark),
      mark,
      rests: matter.resters.element(id),
    },
  ]
}
