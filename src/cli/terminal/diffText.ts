import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import type { DiffView } from '../diffJson.ts'
import { changeText } from './changeText.ts'
import { Citations } from './citations.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { blank, printed } from './paragraph.ts'
import { section } from './section.ts'
import type { Terminal } from './terminal.ts'
import { piece } from './wrap.ts'

/** What changed between two dates, to be read in a terminal. */
export function diffText(opened: OpenDossier, view: DiffView, terminal: Terminal): string {
  const index = indexDossier(opened.dossier)
  const citations = new Citations(index)
  const when = `From ${endInWords(view.from, index.zone)} to ${endInWords(view.to, index.zone)}`

  const changes = opened.changes(view.from, view.to, view).flatMap((change) => changeText(change, { index, citations }))
  const paragraphs = [
    ...header({ ...view, asOf: view.to, when, scenario: null }, index),
    ...(changes.length === 0 ? [{ indent: 0, pieces: [piece(laterWords.findings.nothingChanged)] }, blank] : changes),
    ...section('Who says so, and where to read it', citations.list()),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}
