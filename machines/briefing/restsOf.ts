import type { DevelopmentId } from '../dossier.ts'
import type { Block, Part, Sentence } from './outline.ts'

/** All that a headline and what stands below it rest on, as often as something does. */
export const restsOf = (headline: Sentence, blocks: readonly Block[]): readonly DevelopmentId[] => [
  ...headline.rests,
  ...blocks.flatMap(restsOfBlock),
]

export const restsOfPart = ({ headline, blocks, speakerNotes }: Part): readonly DevelopmentId[] => [
  ...restsOf(headline, blocks),
  ...speakerNotes.flatMap(({ rests }) => rests),
]

/** What a block rests on, as often as something does. */
export function restsOfBlock(block: Block): readonly DevelopmentId[] {
  switch (block.kind) {
    case 'lines':
      return block.sentences.flatMap(({ rests }) => rests)
    case 'figures':
      return block.figures.flatMap(({ rests }) => rests)
    case 'requirement':
      return block.rows.flatMap((row) => (row.kind === 'group' ? [] : row.rests))
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ rests }) => rests))
    case 'statuses':
    case 'chart':
      return []
    default:
      return block satisfies never
  }
}
