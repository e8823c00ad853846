import {
  type Chart,
  type Outline,
  type Part,
  type Sentence,
  type Table,
  textOf,
} from '../../../machines/briefing/outline.ts'
import { chartTable } from '../../../src/briefing/formats/chartTable.ts'
import { oneLine } from '../../../src/briefing/formats/oneLine.ts'

export const partsIn = ({ parts }: Outline): readonly Part[] => parts.filter(({ isIn }) => isIn)

/** A text as any reader shows it: no two spaces in a row, none at the edges. */
export const shown = oneLine

export const shownSentence = (sentence: Sentence): string => shown(textOf(sentence))

/** The tables and charts of the parts that are in, each as the texts of its columns and rows. */
export const tablesOf = (outline: Outline) =>
  partsIn(outline)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table | Chart => block.kind === 'table' || block.kind === 'chart')
    .map((block) => {
      const { columns, rows } =
        block.kind === 'chart'
          ? chartTable(block)
          : { columns: block.columns, rows: block.rows.map((row) => row.map(({ text }) => text)) }
      return { columns: columns.map(shown), rows: rows.map((row) => row.map(shown)) }
    })

/** A text without the numbers in brackets that it may end with. */
export const uncited = (text: string): string => text.replace(/ ?\[[\d–]+(, [\d–]+)*\]$/, '')
