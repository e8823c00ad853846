import type { AnswersPrint } from '../../../machines/board/changes.ts'
import type { SupposedChange } from '../../../machines/board/supposedChanges.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { formatDay, formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { words } from '../../ui/words.ts'
import { accountName } from './accountWords.ts'
import { conditionWord, proposalPill } from './shapes.ts'
import { type Piece, piece } from './wrap.ts'

type Line = readonly Piece[]
type Of<Kind extends SupposedChange['kind']> = Extract<SupposedChange, { readonly kind: Kind }>

/** What became of what, a line for each thing that changed: "Pending → In force, strained". */
export function changeLines(change: SupposedChange, index: DossierIndex): Line[] {
  switch (change.kind) {
    case 'proposal':
      return proposalLines(change, index)
    case 'condition':
      return conditionLines(change, index)
    case 'question':
      return answerLines(change.before ?? {}, change.after ?? {}, index)
  }
}

function proposalLines({ before, after }: Of<'proposal'>, { zone }: DossierIndex): Line[] {
  const end = (until: string | null | undefined): Piece =>
    piece(until === null || until === undefined ? words.board.noEndNamed : `until ${formatMoment(until, zone)}`)
  return [
    ...line(proposalPill(before?.status ?? null), proposalPill(after?.status ?? null)),
    ...line(end(before?.until), end(after?.until)),
  ]
}

function conditionLines({ id, before, after }: Of<'condition'>, index: DossierIndex): Line[] {
  const condition = index.condition(id)
  if (before === null || after === null || condition === undefined) return []
  const isConsent = condition.kind === 'consent'
  const { target = 0, unit = '' } = condition.measure ?? {}
  const due = (day: string | null): Piece =>
    piece(day === null ? laterWords.findings.notDue : words.board.due(formatDay(day)))
  const value = (count: number | null): Piece => piece(words.board.progress(count ?? 0, target, unit))
  return [
    ...line(conditionWord(before.status, isConsent), conditionWord(after.status, isConsent)),
    ...line(due(before.due), due(after.due)),
    ...line(value(before.value), value(after.value)),
  ]
}

const answerLines = (before: AnswersPrint, after: AnswersPrint, index: DossierIndex): Line[] =>
  lensesOf(index.dossier).flatMap((lens) =>
    line(piece(before[lens] ?? 'no answer'), piece(after[lens] ?? 'no answer')).map((told) => [
      piece(`${accountName(lens, index)}: `, 'quiet'),
      ...told,
    ]),
  )

const line = (before: Piece, after: Piece): Line[] =>
  before.text === after.text ? [] : [[{ ...before, ink: 'quiet' }, piece(' → '), after]]
