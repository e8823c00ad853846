import { everything, type Filter } from '../../record.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Cell } from '../outline.ts'
import type { Telling } from '../telling.ts'

/** How the briefing was made: what it is of, what it leaves out, how to read its words. */
export function method(matter: Matter, telling: Telling): DraftPart {
  const { asked, view, heard } = matter
  const all = isWhole(view.filter) ? heard.length : heardInAll(matter)
  const facts = {
    view,
    counted: heard.length,
    leftOut: all - heard.length,
    hasOdds: Object.keys(asked.odds).length > 0,
  }
  const cells = (rows: readonly (readonly string[])[]): Cell[][] =>
    rows.map((row) => row.map((text) => ({ text, mark: null, rests: [] })))
  return {
    id: 'method',
    kind: 'method',
    title: telling.partTitle('method', null),
    summary: telling.count('method', 0, 0),
    headline: sentence(telling.methodHeadline()),
    mark: null,
    blocks: [
      {
        kind: 'lines',
        title: telling.heading('method'),
        isList: true,
        sentences: telling.method(facts).map((runs) => sentence(runs)),
      },
      {
        kind: 'table',
        id: 'likelihoods',
        title: telling.heading('likelihoods'),
        columns: telling.columns('likelihoods'),
        rows: cells(telling.likelihoods()),
      },
      {
        kind: 'table',
        id: 'grades',
        title: telling.heading('grades'),
        columns: telling.columns('grades'),
        rows: cells(telling.admiralty()),
      },
    ],
    facts: [view.lens, view.filter, facts.leftOut, facts.hasOdds],
    isEmpty: false,
  }
}

const isWhole = ({ knownAt, trust, without }: Filter): boolean =>
  knownAt === null && trust === null && without.length === 0

/** How many developments have happened by then, known and trusted or not. */
function heardInAll({ asked: { opened }, asOf }: Matter): number {
  const { moments } = opened.counted(everything)
  return moments.filter((moment) => Math.floor(moment / 2) <= asOf.limit).length
}
