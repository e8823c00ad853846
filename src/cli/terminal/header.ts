import type { View } from '../../../machines/board.ts'
import type { Source } from '../../../machines/dossier.ts'
import type { DossierIndex } from '../../ui/telling/dossierIndex.ts'
import { byAccount } from './accountWords.ts'
import { endInWords } from './endInWords.ts'
import { blank, type Paragraph } from './paragraph.ts'
import { type Supposed, supposedText } from './supposedText.ts'
import { piece } from './wrap.ts'

export interface Heading extends Pick<View, 'asOf' | 'lens' | 'filter'> {
  /** When it is drawn: "As of the end of 25 March 2025". */
  readonly when: string
  readonly scenario: Supposed | null
}

/** A source as a sentence names it. */
const sourceText = (source: Source | undefined): string =>
  source === undefined ? '' : `“${source.title}” (${source.publisher})`

/** What a text is of: the dossier, when, by whose account, and what was left out or put on top. */
export function header({ when, asOf, lens, filter, scenario }: Heading, index: DossierIndex): Paragraph[] {
  const { knownAt, trust, without } = filter
  const line = (text: string): Paragraph => ({ indent: 0, pieces: [piece(text)] })
  const paragraphs = [
    { indent: 0, pieces: [piece(index.dossier.title, 'strong')] },
    line(`${when} (${index.zone}), ${byAccount(lens, index)}`),
  ]
  if (knownAt !== null) paragraphs.push(line(`Only what had been recorded by ${endInWords(knownAt, index.zone)}`))
  if (trust !== null) paragraphs.push(line(`Only evidence graded ${trust} or better`))
  for (const id of without) paragraphs.push(line(`Without what rests on ${sourceText(index.source(id))}`))
  return [...paragraphs, ...(scenario === null ? [] : supposedText(scenario, asOf, index)), blank]
}
