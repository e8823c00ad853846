import type { Check } from './check.ts'
import { quoted } from './faults.ts'
import type { Kind } from './known.ts'

const party: readonly Kind[] = ['party']
const element: readonly Kind[] = ['condition', 'proposal']

/** Reports every id that nothing has, in all but requirements, developments and scenarios. */
export function checkReferences({ dossier, refer, report }: Check): void {
  const { sources = [], conditions = [], proposals = [], sequences = [] } = dossier
  for (const [place, source] of sources.entries()) refer(party, source?.party, ['sources', place, 'party'])

  for (const [place, condition] of conditions.entries()) {
    for (const key of ['demandedBy', 'owedBy', 'certifiedBy'] as const) {
      refer(party, condition?.[key], ['conditions', place, key])
    }
    const due = condition?.due
    if (typeof due === 'object') refer(['proposal'], due.after, ['conditions', place, 'due', 'after'])
  }

  for (const [place, proposal] of proposals.entries()) {
    refer(party, proposal?.proposedBy, ['proposals', place, 'proposedBy'])
  }

  for (const [place, sequence] of sequences.entries()) {
    refer(element, sequence?.first, ['sequences', place, 'first'])
    refer(element, sequence?.then, ['sequences', place, 'then'])
    refer(party, sequence?.demandedBy, ['sequences', place, 'demandedBy'])
    refer(['source'], sequence?.source, ['sequences', place, 'source'])
    if (sequence?.first !== undefined && sequence.first === sequence.then) {
      report(['sequences', place], `leads from ${quoted(sequence.first)} to itself`, 'two things, one before the other')
    }
  }
}
