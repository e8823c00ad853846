import type { Change } from '../../../machines/board/changes.ts'
import { type Lens, lensesOf } from '../../../machines/lens.ts'
import { laterWords } from '../laterWords.ts'
import type { Dates } from '../shownDates.ts'
import { words } from '../words.ts'
import type { DossierIndex } from './dossierIndex.ts'
import { accountName, sayingsOf } from './sayings.ts'

const { findings } = laterWords

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** What changed of a subject: "outstanding → refused", one line for each thing. */
export function changeTexts(change: Change, index: DossierIndex, dates: Dates): readonly string[] {
  switch (change.kind) {
    case 'proposal':
      return proposalTexts(change, dates)
    case 'condition':
      return conditionTexts(change, index, dates)
    case 'question':
      return questionTexts(change, index)
    default:
      return change satisfies never
  }
}

function proposalTexts({ before, after }: Of<'proposal'>, dates: Dates): string[] {
  const { board, status } = words
  const end = (until: string | null): string => (until === null ? board.noEndNamed : board.ends(dates.short(until)))
  if (after === null) return []
  const now = status.proposalInside(after.status)
  if (before === null) return [findings.comesToTable(now)]
  if (before.status !== after.status) return [findings.becomes(status.proposalInside(before.status), now)]
  return before.until === after.until ? [] : [findings.becomes(end(before.until), end(after.until))]
}

function conditionTexts({ id, before, after }: Of<'condition'>, index: DossierIndex, dates: Dates): string[] {
  const { board, status } = words
  const condition = index.condition(id)
  if (before === null || after === null || condition === undefined) return []
  const isConsent = condition.kind === 'consent'
  const { measure } = condition
  return [
    ...(before.status === after.status
      ? []
      : [
          findings.becomes(
            status.conditionInside(before.status, isConsent),
            status.conditionInside(after.status, isConsent),
          ),
        ]),
    ...(before.value === after.value || after.value === null || measure === undefined
      ? []
      : [board.progress(after.value, measure.target, measure.unit)]),
    ...(before.due === after.due ? [] : [after.due === null ? findings.notDue : board.due(dates.short(after.due))]),
  ]
}

function questionTexts({ before, after }: Of<'question'>, index: DossierIndex): string[] {
  const news = lensesOf(index.dossier).map((lens): [Lens, string | undefined] => [
    lens,
    after?.[lens] === before?.[lens] ? undefined : after?.[lens],
  ])
  const gone = lensesOf(index.dossier).filter((lens) => before?.[lens] !== undefined && after?.[lens] === undefined)
  const names = (lenses: readonly Lens[]): string[] => lenses.map((lens) => accountName(lens, index))
  return [
    ...sayingsOf(news).map(({ lenses, text }) => findings.says(names(lenses), text)),
    ...(gone.length === 0 ? [] : [findings.saysNoMore(names(gone))]),
  ]
}
