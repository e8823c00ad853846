import type { Mark, Part, RequirementRow } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { textMarks } from '../../ui/textMarks.ts'
import { lookOf } from '../lookOf.ts'

/** A status as a character and its word: "✗ Refused". */
export const markedWord = (mark: Mark | null, word: string): string =>
  mark === null ? word : `${textMarks[lookOf(mark).shape]} ${word}`

/** What is told of a part below its finding: the status of the proposal that it is of, and that it says something else than before. */
export function tagsOf({ kind, mark, word, hasChanged }: Part): readonly string[] {
  const { status, changed } = laterWords.briefFormats
  return [
    ...(kind === 'proposal' && word !== null ? [`${status}: ${markedWord(mark, word)}`] : []),
    ...(hasChanged === true ? [changed] : []),
  ]
}

/** What is said behind the title of a row that is no group: "✗ Refused, since 20 March". */
export function standing(row: Exclude<RequirementRow, { kind: 'group' }>): string {
  const record = row.kind === 'condition' ? row.record : null
  const said = [markedWord(row.mark, row.word), row.since].filter((text) => text !== '').join(', ')
  return record === null ? said : `${said} (${record})`
}
