import type { ReactElement } from 'react'
import { type Lines as LinesBlock, textOf } from '../../../machines/briefing/outline.ts'
import blocks from './Blocks.module.css'
import { keyed } from './keyed.ts'
import { Runs } from './Runs.tsx'

/** Sentences below each other, or as a list. */
export function Lines({ title, isList, sentences }: LinesBlock): ReactElement {
  const lines = keyed(sentences, textOf)
  return (
    <div className={blocks.lines}>
      {title !== null && <h3>{title}</h3>}
      {isList ? (
        <ul>
          {lines.map(({ key, thing: sentence }) => (
            <li key={key}>
              <Runs sentence={sentence} />
            </li>
          ))}
        </ul>
      ) : (
        lines.map(({ key, thing: sentence }) => (
          <p key={key}>
            <Runs sentence={sentence} />
          </p>
        ))
      )}
    </div>
  )
}
