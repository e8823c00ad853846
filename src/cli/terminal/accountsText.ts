import { accountsOf } from '../../../machines/board/accounts/accountsOf.ts'
import type { AccountsRow } from '../../../machines/board/accounts/matrix.ts'
import { isSameSaid } from '../../../machines/board/accounts/sameSaid.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { saidBy } from '../../ui/accountsTable.ts'
import { formatMoment } from '../../ui/dates.ts'
import { namesOf } from '../../ui/dossierNames.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { blank, type Paragraph, printed } from './paragraph.ts'
import { section } from './section.ts'
import type { Told } from './statusText.ts'
import type { Terminal } from './terminal.ts'
import { piece } from './wrap.ts'

const { accounts: say } = laterWords

/** Who says what, to be read in a terminal: under each subject a line for each account that speaks on it. */
export function accountsText(opened: OpenDossier, { view, scenario }: Told, terminal: Terminal): string {
  const index = indexDossier(opened.dossier)
  const names = namesOf(opened.dossier)
  const { columns, rows } = accountsOf(opened, view)
  const date = (text: string): string => formatMoment(text, index.zone)

  const cellLine = (row: AccountsRow, lens: Lens): Paragraph[] => {
    const said = saidBy(row, lens, names)
    const cell = row.cells.get(lens)
    if (said === null || cell === null || cell === undefined) return []
    const held = row.cells.get(view.lens)
    const departs = lens !== view.lens && held != null && !isSameSaid(held, cell, index.zone)
    const when = [
      ...(cell.since === null ? [] : [say.since(date(cell.since))]),
      ...(cell.entered === null || cell.entered === cell.since ? [] : [say.inForceFrom(date(cell.entered))]),
      ...(cell.until === null ? [] : [say.untilDate(date(cell.until))]),
    ].join(', ')
    const pieces = [
      piece(`${names.account(lens)}: `, 'quiet'),
      piece(said, ...(departs ? (['strong'] as const) : [])),
      ...(when === '' ? [] : [piece(row.kind === 'question' ? `, ${when}` : ` ${when}`, 'quiet')]),
    ]
    return [{ indent: 4, mark: piece(departs ? '≠' : ' '), pieces }]
  }
  const subject = (row: AccountsRow): Paragraph[] => {
    const title = row.kind === 'requires' ? say.requires : names.title(row.id)
    const tag = row.differs ? [piece(`  ${say.differs}`, 'supposed')] : []
    return [{ indent: 2, pieces: [piece(title, 'strong'), ...tag] }, ...columns.flatMap((lens) => cellLine(row, lens))]
  }
  const part = (...kinds: readonly AccountsRow['kind'][]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).flatMap(subject)
  const paragraphs = [
    ...header({ ...view, when: `As of ${endInWords(view.asOf, index.zone)}`, scenario }, index),
    ...section(say.groups.proposal, part('proposal', 'requires')),
    ...section(say.groups.condition, part('condition')),
    ...section(say.groups.question, part('question')),
  ]
  return printed(paragraphs.at(-1) === blank ? paragraphs.slice(0, -1) : paragraphs, terminal)
}
