import { likelihoodOf } from '../../analysis/likelihood.ts'
import type { ProposalRow } from '../../board.ts'
import { isUnderway, liesIn } from '../../proposal.ts'
import { confidenceIn } from '../confidence.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import type { Matter } from '../matter.ts'
import type { Block } from '../outline.ts'
import type { Judgement, Telling } from '../telling.ts'

/** One sentence for each proposal, with odds where they are known; confidence apart from it. */
export function judgements(matter: Matter, telling: Telling): DraftPart {
  const { board, limits, resters, recordResters } = matter
  const judged = board.proposals.map((row) => judgementOf(row, matter))
  const shown = judged.slice(0, limits.lines)
  const rest = judged.length - shown.length
  const found = judged.map(({ id }) => ({ id, confidence: confidenceOf(id, matter) }))
  const likely = shown.map((one) => sentence(telling.judgement(one, matter), resters.proposal(one.id)))
  const confident = found
    .slice(0, shown.length)
    .map(({ id, confidence }) => sentence(telling.confidence(id, confidence), recordResters.proposal(id)))
  const more = rest === 0 ? [] : [sentence(telling.more(rest))]
  const nothing = telling.nothing('judgements')
  return {
    id: 'judgements',
    kind: 'judgements',
    title: telling.partTitle('judgements', null),
    summary: judged.length === 0 ? nothing.summary : telling.count('judgements', judged.length, 0),
    headline: sentence(
      judged.length === 0 ? nothing.headline : telling.judgementsHeadline(judged, matter),
      resters.inTime(judged.flatMap(({ id }) => resters.proposal(id))),
    ),
    mark: null,
    blocks:
      judged.length === 0
        ? []
        : [
            { kind: 'lines', title: telling.heading('judgements'), isList: true, sentences: [...likely, ...more] },
            { kind: 'lines', title: telling.heading('confidence'), isList: true, sentences: [...confident, ...more] },
            ...oddsChart(judged, telling),
          ],
    facts: [judged, found],
    isEmpty: judged.length === 0,
  }
}

/** Odds are judged of what is on the table, or in force and not met: the rest holds, or has ended. */
export function judgementOf({ id, status }: ProposalRow, { analyses, asked, board, proposal }: Matter): Judgement {
  const own = proposal(id)
  const isJudged = liesIn(status, 'tabled') || isUnderway(status)
  if (own === undefined || !isJudged || Object.keys(asked.odds).length === 0) return { id, status, odds: null }
  const { holds, found } = analyses.of(board, own, asked.odds)
  if (holds || found.odds === null) return { id, status, odds: null }
  return { id, status, odds: { odds: found.odds, likelihood: likelihoodOf(found.odds), together: found.together } }
}

/** How sound the evidence is for where the record has a proposal. */
function confidenceOf(id: ProposalRow['id'], { heard, source, recordResters, record }: Matter) {
  const rests = new Set(recordResters.proposal(id))
  const isContested = record.proposals.some((row) => row.id === id && row.contested)
  return confidenceIn(
    heard.filter((one) => rests.has(one.id)),
    source,
    isContested,
  )
}

function oddsChart(judged: readonly Judgement[], telling: Telling): Block[] {
  const known = judged.flatMap(({ id, odds }) => (odds === null ? [] : [{ id, odds: odds.odds }]))
  if (known.length === 0) return []
  return [
    {
      kind: 'chart',
      id: 'odds',
      title: telling.heading('oddsChart'),
      form: 'bars',
      unit: telling.heading('oddsUnit'),
      categories: known.map(({ id }) => telling.title(id)),
      series: [{ name: telling.heading('oddsChart'), tone: 'force', values: known.map(({ odds }) => inPercent(odds)) }],
    },
  ]
}

/** With as many digits as anybody means. */
const inPercent = (odds: number): number => Number((odds * 100).toPrecision(3))
