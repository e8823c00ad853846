import type { ReactElement } from 'react'
import type { Block } from '../../../machines/briefing/outline.ts'
import { type Citations, citingOnce } from '../formats/citations.ts'
import { nested } from '../formats/nested.ts'
import { DocumentChart } from './DocumentChart.tsx'
import { DocumentRows } from './DocumentRows.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { StatusMark } from './StatusMark.tsx'
import { Cites, Told } from './Told.tsx'

export interface DocumentBlockProps {
  readonly block: Block
  readonly citations: Citations
}

/** One block of a part. */
export function DocumentBlock({ block, citations }: DocumentBlockProps): ReactElement {
  switch (block.kind) {
    case 'lines': {
      const Line = block.isList ? 'li' : 'p'
      const lines = block.sentences.map((sentence, place) => {
        const key = `at ${place}`
        return (
          <Line key={key}>
            <Told sentence={sentence} citations={citations} />
          </Line>
        )
      })
      return (
        <div className="brief-lines">
          {block.title !== null && <h3>{block.title}</h3>}
          {block.isList ? <ul>{lines}</ul> : lines}
        </div>
      )
    }
    case 'figures':
      return (
        <ul className="brief-figures">
          {block.figures.map(({ value, says, rests }, place) => {
            const key = `${place} ${value}`
            return (
              <li key={key}>
                <b>{value}</b>
                <p>
                  {says}
                  <Cites rests={rests} citations={citations} />
                </p>
              </li>
            )
          })}
        </ul>
      )
    case 'statuses':
      return (
        <ul className="brief-statuses">
          {block.statuses.map(({ title, word, mark }, place) => {
            const key = `${place} ${title}`
            return (
              <li key={key}>
                <b>{title}</b>
                <StatusMark mark={mark} word={word} />
              </li>
            )
          })}
        </ul>
      )
    case 'requirement':
      return (
        <div className="brief-requirement">
          <h3>{block.title}</h3>
          <DocumentRows rows={nested(block.rows)} citations={citations} />
        </div>
      )
    case 'table':
      return (
        <DocumentTable
          title={block.title}
          columns={block.columns}
          rows={block.rows.map((row) =>
            citingOnce(row).map(({ text, mark, rests }) => (
              <>
                {mark === null ? text : <StatusMark mark={mark} word={text} />}
                <Cites rests={rests} citations={citations} />
              </>
            )),
          )}
        />
      )
    case 'chart':
      return <DocumentChart chart={block} />
  }
}
