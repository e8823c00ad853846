import { blockersOnBoard } from '../../../machines/analysis/blockersOnBoard.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { CardMaker } from '../../ui/telling/cards.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import { words } from '../../ui/words.ts'
import { Citations } from './citations.ts'
import { conditionText } from './conditionText.ts'
import { differingText } from './differingText.ts'
import type { Drawing } from './drawing.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { OtherAccounts } from './otherAccounts.ts'
import { blank, printed } from './paragraph.ts'
import { proposalText } from './proposalText.ts'
import { questionsText } from './questionsText.ts'
import { section } from './section.ts'
import type { Supposed } from './supposedText.ts'
import type { Terminal } from './terminal.ts'
import { warningsText } from './warningsText.ts'
import { piece } from './wrap.ts'

const { differsFromRecord } = laterWords.findings

/** A view, and what its steps are called where it has some. */
export interface Told {
  readonly view: View
  readonly scenario: Supposed | null
}

/** A board to be read in a terminal. */
export function statusText(opened: OpenDossier, { view, scenario }: Told, terminal: Terminal): string {
  const index = indexDossier(opened.dossier)
  const record = opened.board({ ...view, steps: [] })
  const board = view.steps.length === 0 ? record : opened.board(view)
  const drawing: Drawing = {
    board,
    index,
    citations: new Citations(index),
    others: new OtherAccounts(opened, view, board, index),
    blockers: blockersOnBoard(opened.dossier, board),
  }
  const { cards, watched } = new CardMaker(index).make(board, record)
  const when = `As of ${endInWords(view.asOf, index.zone)}`
  const paragraphs = [
    ...header({ ...view, when, scenario }, index),
    ...(cards.length === 0 ? [{ indent: 0, pieces: [piece('No proposal is on the table by then.')] }, blank] : []),
    ...cards.flatMap((card) => [...proposalText(card, drawing), blank]),
    ...section(
      words.board.alsoWatched,
      watched.flatMap((leaf) => conditionText(leaf, 2, drawing)),
    ),
    ...section('Questions', questionsText(board.questions, index)),
    ...(board === record ? [] : section(differsFromRecord, differingText(record, board, index))),
    ...section('Without effect', warningsText(board.warnings(), drawing)),
    ...section('Who says so, and where to read it', drawing.citations.list()),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}
