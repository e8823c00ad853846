import type { Change } from '../../../machines/board/changes.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'

const say = laterWords.log

/** What changes of a subject beside its status; a side is empty where there is nothing to say. */
export interface BesideStatus {
  readonly about: 'until' | 'value' | 'due' | 'answer'
  readonly before: string
  readonly after: string
}

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** All that changes of a subject beside its status. */
export function changeLines(change: Change, lens: Lens, dossier: Dossier): readonly BesideStatus[] {
  switch (change.kind) {
    case 'proposal':
      return proposalLines(change, dossier)
    case 'condition':
      return conditionLines(change, dossier)
    case 'question':
      return [
        {
          about: 'answer',
          before: change.before?.[lens] ?? say.noAnswer,
          after: change.after?.[lens] ?? say.noAnswer,
        },
      ]
  }
}

function proposalLines({ before, after }: Of<'proposal'>, { timeZone }: Dossier): readonly BesideStatus[] {
  const [was, is] = [before?.until ?? null, after?.until ?? null]
  if (was === is) return []
  const isSameStatus = before?.status === after?.status
  const end = (until: string | null): string =>
    until === null ? (isSameStatus ? say.noEnd : '') : say.untilDate(formatMoment(until, timeZone))
  return [{ about: 'until', before: end(was), after: end(is) }]
}

function conditionLines({ id, before, after }: Of<'condition'>, dossier: Dossier): readonly BesideStatus[] {
  const unit = dossier.conditions.find((one) => one.id === id)?.measure?.unit ?? ''
  const value = (side: typeof before): string =>
    side === null || side.value === null ? '' : say.progress(side.value, unit)
  const due = (side: typeof before): string =>
    side === null || side.due === null ? say.notDue : say.dueOn(formatMoment(side.due, dossier.timeZone))
  return [
    ...(before?.value === after?.value
      ? []
      : [{ about: 'value' as const, before: value(before), after: value(after) }]),
    ...(before?.due === after?.due ? [] : [{ about: 'due' as const, before: due(before), after: due(after) }]),
  ]
}
