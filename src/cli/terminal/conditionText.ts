import { formatMoment } from '../../ui/dates.ts'
import type { ConditionLeaf } from '../../ui/telling/leaves.ts'
import { words } from '../../ui/words.ts'
import { accountsOf } from './accountWords.ts'
import { announcedText } from './announcedText.ts'
import { conditionFacts } from './conditionFacts.ts'
import type { Drawing } from './drawing.ts'
import type { Paragraph } from './paragraph.ts'
import { conditionMark, conditionWord } from './shapes.ts'
import { statusEnd } from './statusEnd.ts'
import { piece } from './wrap.ts'

/** A condition: its title and status, and below since when, who owes it to whom, and what else is known of it. */
export function conditionText(leaf: ConditionLeaf, indent: number, drawing: Drawing): Paragraph[] {
  const { condition, row, recordRow } = leaf
  const isConsent = condition.kind === 'consent'
  const { zone } = drawing.index
  const inside = indent + 2
  const others = drawing.others.onCondition(row).map(({ lenses, row: { status: other, since } }): Paragraph => {
    const sinceThen = since === null ? '' : ` since ${formatMoment(since, zone)}`
    const text = `${accountsOf(lenses, drawing.index)}: ${words.status.conditionInside(other, isConsent)}${sinceThen}`
    return { indent: inside, pieces: [piece(text)] }
  })
  const facts = conditionFacts(leaf, drawing)
  const ofRecord = recordRow === null ? null : words.status.conditionInside(recordRow.status, isConsent)
  return [
    {
      indent,
      mark: conditionMark(row.status, isConsent),
      pieces: [piece(condition.title)],
      end: statusEnd(conditionWord(row.status, isConsent), row.contested),
    },
    ...(ofRecord === null
      ? []
      : [{ indent: inside, pieces: [piece(`What if · ${words.board.record(ofRecord)}`, 'supposed')] }]),
    ...(facts.length === 0 ? [] : [{ indent: inside, pieces: facts }]),
    ...others,
    ...announcedText(row.announced, inside, zone),
  ]
}
