import type { Change } from '../../../machines/board/changes.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import { indexDossier } from '../../board/dossierIndex.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { DiffView } from '../diffJson.ts'
import { changeLines } from './changeLines.ts'
import { Citations } from './citations.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { blank, type Paragraph, printed } from './paragraph.ts'
import { section } from './section.ts'
import type { Terminal } from './terminal.ts'
import { piece } from './wrap.ts'

/** What changed between two dates, to be read in a terminal. */
export function diffText(opened: OpenDossier, view: DiffView, terminal: Terminal): string {
  const index = indexDossier(opened.dossier)
  const citations = new Citations(index)
  const when = `From ${endInWords(view.from, index.zone)} to ${endInWords(view.to, index.zone)}`

  const changes = opened
    .changes(view.from, view.to, view)
    .flatMap((change): Paragraph[] => [
      { indent: 0, pieces: [piece(index.title(change.id), 'strong')] },
      ...changeLines(change, index).map((pieces): Paragraph => ({ indent: 2, pieces })),
      { indent: 2, pieces: [piece(causeOf(change, citations), 'quiet')] },
      blank,
    ])
  const paragraphs = [
    ...header({ ...view, when, scenario: null }, index),
    ...(changes.length === 0 ? [{ indent: 0, pieces: [piece(laterWords.findings.nothingChanged)] }, blank] : changes),
    ...section('Who says so, and where to read it', citations.list()),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}

function causeOf({ because, before }: Change, citations: Citations): string {
  if (because.length > 0) return because.map((id) => citations.mark(id)).join(' ')
  return before === null ? 'Put on the table.' : laterWords.findings.onlyTime
}
