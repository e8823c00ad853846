import type { ReactElement } from 'react'
import type { Sentence } from '../../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { type Citations, rangesOf } from '../formats/citations.ts'

const { briefFormats: say } = laterWords

export interface ToldProps {
  readonly sentence: Sentence
  readonly citations: Citations
}

/** A sentence with its stresses, and the numbers of what it rests on. */
export function Told({ sentence: { runs, rests }, citations }: ToldProps): ReactElement {
  return (
    <>
      {runs.map(({ text, isStrong }, place) => {
        const key = `${place} ${text}`
        return isStrong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>
      })}
      <Cites rests={rests} citations={citations} />
    </>
  )
}

/** The place in the list at the end that a number leads to. */
export const citationId = (number: number): string => `brief-rests-${number}`

/** The numbers of what something rests on, each leading to its entry at the end. */
export function Cites({ rests, citations }: { rests: readonly DevelopmentId[]; citations: Citations }): ReactElement {
  return (
    <>
      {rangesOf(citations.numbersOf(rests)).map(({ first, text }, place) => (
        <sup key={first} className="brief-cite">
          {place === 0 ? ' ' : ', '}
          <a href={`#${citationId(first)}`} aria-label={say.citation(text)}>
            {text}
          </a>
        </sup>
      ))}
    </>
  )
}
