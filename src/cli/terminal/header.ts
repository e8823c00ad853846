import type { Scenario } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import type { Filter } from '../../../machines/record.ts'
import type { DossierIndex } from '../../board/dossierIndex.ts'
import { plural } from '../../ui/words/en/plural.ts'
import { byAccount } from './accountWords.ts'
import { endInWords } from './endInWords.ts'
import { blank, type Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

export interface Heading extends Filter {
  /** When it is drawn: "As of the end of 25 March 2025". */
  readonly when: string
  readonly lens: Lens
  readonly scenario: Scenario | null
}

/** What a text is of: the dossier, when, by whose account, and what was left out or put on top. */
export function header({ when, lens, knownAt, trust, scenario }: Heading, index: DossierIndex): Paragraph[] {
  const line = (text: string): Paragraph => ({ indent: 0, pieces: [piece(text)] })
  const paragraphs = [
    { indent: 0, pieces: [piece(index.dossier.title, 'strong')] },
    line(`${when} (${index.zone}), ${byAccount(lens, index)}`),
  ]
  if (knownAt !== null) paragraphs.push(line(`Only what had been recorded by ${endInWords(knownAt, index.zone)}`))
  if (trust !== null) paragraphs.push(line(`Only evidence graded ${trust} or better`))
  if (scenario !== null) {
    const steps = plural(scenario.steps.length, 'step', 'steps')
    paragraphs.push({
      indent: 0,
      pieces: [piece(`What if: ${scenario.title} (${steps} on top of the record)`, 'supposed')],
    })
  }
  return [...paragraphs, blank]
}
