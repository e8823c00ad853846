import type { ProposalRow } from '../../board.ts'
import { liesIn } from '../../proposal.ts'
import { type DraftPart, sentence } from '../draftPart.ts'
import { figuresOf } from '../figures.ts'
import type { Matter } from '../matter.ts'
import type { BottomLine, Standing, Telling } from '../telling.ts'

/** The finding in one sentence, up to three numbers, and where each proposal stands. */
export function bottomLine(matter: Matter, telling: Telling): DraftPart {
  const { board, main, resters, view } = matter
  const line = lineOf(matter)
  const spoken = [...(line.main === null ? [] : [line.main]), ...line.inForce]
  const claimed = line.claimed === null ? [] : line.claimed.by.flatMap((by) => resters.said(line.claimed?.id ?? '', by))
  const rests = resters.inTime([...spoken.flatMap(({ id }) => resters.proposal(id)), ...claimed])
  const figures = figuresOf(matter).map(({ figure, rests: own }) => ({ ...telling.figure(figure, matter), rests: own }))
  const statuses = board.proposals.map(({ id, status }) => {
    const mark = { kind: 'proposal' as const, status }
    return { id, title: telling.title(id), word: telling.word(mark), mark }
  })
  return {
    id: 'bottomLine',
    kind: 'bottomLine',
    title: telling.partTitle('bottomLine', null),
    summary: telling.count('bottomLine', figures.length, 0),
    headline: sentence(telling.bottomLine(line, matter), rests),
    mark: main === null ? null : { kind: 'proposal', status: main.row.status },
    blocks: [
      ...(figures.length === 0 ? [] : [{ kind: 'figures' as const, figures }]),
      ...(statuses.length === 0 ? [] : [{ kind: 'statuses' as const, statuses }]),
    ],
    facts: [view.lens, view.steps, line, board.proposals.map(({ id, status }) => [id, status]), factsOfFigures(matter)],
    isEmpty: false,
  }
}

function lineOf(matter: Matter): BottomLine {
  const { board, dossier, main, view } = matter
  const standing = ({ id, status, since, until }: ProposalRow): Standing => ({
    id,
    status,
    since,
    until,
    disputed: disputeOn(matter, id),
  })
  const others = board.proposals.filter(({ id }) => id !== main?.row.id)
  return {
    main: main && standing(main.row),
    inForce: others.filter(({ status }) => liesIn(status, 'inForce')).map(standing),
    claimed: claimedIn(matter),
    others: others.length,
    hasProposals: dossier.proposals.length > 0,
    lens: view.lens,
    steps: view.steps,
  }
}

/** What is in force by some party’s count alone, where nothing is by the one shown. */
function claimedIn({ board, clocks }: Matter): BottomLine['claimed'] {
  if (board.proposals.some(({ status }) => liesIn(status, 'inForce'))) return null
  for (const { id } of board.proposals) {
    const counts = clocks(id).filter(({ status }) => status !== null && liesIn(status, 'inForce'))
    const by = counts.flatMap(({ lenses }) => lenses.flatMap((lens) => (lens === 'assessed' ? [] : [lens])))
    if (by.length > 0) return { id, by }
  }
  return null
}

/** On what of a spell that runs the accounts disagree which say that it does. */
function disputeOn({ clocks }: Matter, id: ProposalRow['id']): Standing['disputed'] {
  const spans = clocks(id).flatMap(({ span, status }) => (span === null || status === null ? [] : [span]))
  return {
    start: new Set(spans.map(({ from }) => from)).size > 1,
    end: new Set(spans.map(({ until }) => until)).size > 1,
  }
}

/** What the numbers rest on, but for how much time is left or gone. */
const factsOfFigures = (matter: Matter): unknown =>
  figuresOf(matter).map(({ figure }) =>
    figure.kind === 'spell'
      ? [figure.kind, figure.row.id, figure.row.entered, figure.row.until]
      : figure.kind === 'ahead'
        ? [figure.kind, figure.ahead.subject, figure.ahead.day]
        : figure,
  )
