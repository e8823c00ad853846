import type { ProposalRow } from '../../board.ts'
import type { DevelopmentId, Proposal } from '../../dossier.ts'
import { requirementBy } from '../../lens.ts'
import { liesIn } from '../../proposal.ts'
import { elementsOf, idOf } from '../../requirement.ts'
import { datedBy } from '../datedBy.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Block, Sentence } from '../outline.ts'
import { requirementRows } from '../requirementRows.ts'
import type { Telling } from '../telling.ts'

/** A proposal: where it stands and why, what it requires, what stands in the way, how far its term has run. */
export function proposal(row: ProposalRow, matter: Matter, telling: Telling): DraftPart {
  const { id, status } = row
  const { resters, limits } = matter
  const mark = { kind: 'proposal' as const, status }
  const rests = resters.proposal(id)
  const own = matter.proposal(id)
  const analysis = own && isOpen(row) ? matter.analyses.of(matter.board, own, matter.asked.odds) : null
  const ways = isOpen(row) ? telling.blockers(matter, id, analysis).slice(0, limits.sets + 1) : []
  const rows = requirementRows(row, matter, telling)
  const clocks = matter.clocks(id)
  return {
    id: `proposal:${id}`,
    kind: 'proposal',
    title: telling.title(id),
    summary: telling.count('proposal', 0, 0),
    headline: sentence(telling.why(matter, id), rests),
    mark,
    blocks: [
      ...(rows.length === 0
        ? []
        : [{ kind: 'requirement' as const, proposal: id, title: telling.heading('requirement'), rows }]),
      ...lines(
        telling.heading('blockers'),
        ways.map((runs) => sentence(runs, rests)),
      ),
      ...lines(telling.heading('term'), termLines(row, matter, telling)),
      ...spansOf(row, matter, telling),
    ],
    facts: [
      [status, row.since, row.entered, row.until, row.requirement, row.contested, row.announced],
      own && requirementBy(own, matter.view.lens),
      rows.map((one) => (one.kind === 'group' ? null : [one.id, one.mark])),
      analysis && [analysis.blockers?.slice(0, 3) ?? null, analysis.found.odds],
      clocks,
    ],
    untold: demandsOf(own, matter),
    isEmpty: false,
  }
}

/** The developments in which what it requires was first demanded, where nothing has moved it. */
function demandsOf(own: Proposal | undefined, { board, resters, view }: Matter): DevelopmentId[] {
  const ids = new Set<string>(own === undefined ? [] : elementsOf(requirementBy(own, view.lens)).map(idOf))
  const unmoved = board.conditions.filter(({ id, since }) => since === null && ids.has(id))
  return unmoved.flatMap(({ id }) => resters.demanded(id)?.id ?? [])
}

/** Whether something can stand in its way. */
const isOpen = ({ status }: ProposalRow): boolean =>
  liesIn(status, 'tabled') || liesIn(status, 'inForce') || status === 'suspended'

const lines = (title: string, sentences: readonly Sentence[]): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'lines', title, isList: sentences.length > 1, sentences }]

function termLines(row: ProposalRow, matter: Matter, telling: Telling): Sentence[] {
  const { resters, view } = matter
  const clocks = matter.clocks(row.id)
  const term = telling.term(row, view)
  // What it would run for is the file’s own word.
  const dated = liesIn(row.status, 'tabled') ? [] : datedBy(matter, row.id, view.lens)
  const lensesRest = clocks.flatMap(({ lenses }) => lenses.flatMap((lens) => datedBy(matter, row.id, lens)))
  return [
    ...(term === null ? [] : [sentence(term, dated)]),
    ...(clocks.length === 0 ? [] : [sentence(telling.disputed(clocks), resters.inTime(lensesRest))]),
    ...row.announced.map(({ event, from }) => {
      const coming = { id: row.id, event, from }
      return sentence(telling.coming(coming), resters.coming(coming))
    }),
  ]
}

/** The counts of the accounts beside each other, where they disagree. */
function spansOf({ id }: ProposalRow, matter: Matter, telling: Telling): Block[] {
  const spans = matter
    .clocks(id)
    .flatMap((clock) =>
      clock.span === null ? [] : [{ ...telling.clock(clock), ...clock.span, says: telling.span(clock, matter.view) }],
    )
  if (spans.length === 0) return []
  const { view } = matter
  return [
    { kind: 'chart', id: `clocks-${id}`, title: telling.heading('clocks'), form: 'spans', asOf: view.asOf, spans },
  ]
}
