import type { HistorySubject } from '../../../machines/board/history.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { json } from '../../ui/json.ts'
import { askedView, type Found, named } from '../askedView.ts'
import type { Command } from '../command.ts'
import { historyJson } from '../historyJson.ts'
import { nameOf, openFile } from '../openFile.ts'
import { done, refused } from '../outcome.ts'
import { historyText } from '../terminal/historyText.ts'
import { accountOptions, asOf, jsonOption, scenario } from '../viewOptions.ts'

/** Tells the way that one condition or proposal has come. */
export const history: Command = {
  name: 'history',
  summary: 'How a condition or proposal came to where it stands, step by step.',
  operands: [{ sign: 'ID', help: 'the id of a condition or proposal; condition:ID and proposal:ID as well' }],
  options: [asOf, ...accountOptions, scenario, jsonOption],
  async run(given, io) {
    const {
      file,
      others: [id = ''],
      options,
    } = given
    const result = await openFile(file, io)
    if (!result.ok) return result.outcome
    const { opened } = result
    const asked = askedView(given, opened.dossier, io.now())
    if (!asked.ok) return refused([`${nameOf(file)}: ${asked.problem}`])
    const subject = askedSubject(id, opened.dossier)
    if (!subject.ok) return refused([`${nameOf(file)}: ${subject.problem}`])
    return done(
      options.has('json')
        ? json(historyJson(opened, asked.value.view, subject.value))
        : historyText(opened, asked.value, subject.value, io.terminal),
    )
  },
}

/** What an id names. Conditions and proposals share one space of ids, so that the kind before it only has to be right. */
function askedSubject(text: string, { conditions, proposals }: Dossier): Found<HistorySubject> {
  const [, kind, id = ''] = /^(?:(condition|proposal):)?(.*)$/s.exec(text) ?? []
  const subjects: readonly HistorySubject[] = [
    ...proposals.map((one) => ({ kind: 'proposal' as const, id: one.id })),
    ...conditions.map((one) => ({ kind: 'condition' as const, id: one.id })),
  ].filter((one) => kind === undefined || one.kind === kind)
  return named(kind ?? 'condition or proposal', id, subjects, (one) => one.id)
}
