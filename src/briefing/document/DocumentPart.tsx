import type { ReactElement } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import type { Citations } from '../formats/citations.ts'
import { paragraphsOf } from '../formats/oneLine.ts'
import { DocumentBlock } from './DocumentBlock.tsx'
import { StatusMark } from './StatusMark.tsx'
import { Told } from './Told.tsx'

const { briefFormats: say } = laterWords

/** One part of a briefing as a section: its finding, then what it rests on. */
export function DocumentPart({ part, citations }: { part: Part; citations: Citations }): ReactElement {
  const { id, title, headline, ownHeadline, note, mark, word, hasChanged, blocks } = part
  const heading = `brief-part-${id.replace(':', '-')}`
  return (
    <section aria-labelledby={heading} className="brief-part">
      <header>
        <h2 id={heading}>{title}</h2>
        {hasChanged === true && <b className="brief-tag">{say.changed}</b>}
        {word !== null && <StatusMark mark={mark} word={word} />}
      </header>
      {ownHeadline !== null && <Own words={ownHeadline} whose={say.ownWords} className="brief-finding" />}
      <p className={ownHeadline === null ? 'brief-finding' : 'brief-record'}>
        {ownHeadline !== null && `${say.record} `}
        <Told sentence={headline} citations={citations} />
      </p>
      {blocks.map((block, place) => {
        const key = `${place} ${block.kind}`
        return <DocumentBlock key={key} block={block} citations={citations} />
      })}
      {note !== null && <Own words={note} whose={say.note} className="brief-note" />}
    </section>
  )
}

interface OwnProps {
  readonly words: NonNullable<Part['note']>
  readonly whose: string
  readonly className: string
}

/** Words of the analyst’s own, with whose they are. */
function Own({ words: { text, isStale }, whose, className }: OwnProps): ReactElement {
  return (
    <blockquote className="brief-own">
      {paragraphsOf(text).map((lines) => (
        <p key={lines.join('\n')} className={className}>
          {lines.join('\n')}
        </p>
      ))}
      <footer>
        {whose} {isStale && <strong>{say.stale}</strong>}
      </footer>
    </blockquote>
  )
}
