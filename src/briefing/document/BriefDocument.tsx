import type { ReactElement } from 'react'
import type { Outline, Resting } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { linkOf } from '../../ui/links.ts'
import { citationsOf } from '../formats/citations.ts'
import { DocumentPart } from './DocumentPart.tsx'
import { citationId } from './Told.tsx'

const { briefFormats: say } = laterWords

/**
 * A briefing as a document to be read and printed. It needs document.css and, in print, paper.css, and no script: a file of its own is made
 * of it, and so is a print.
 */
export function BriefDocument({ outline }: { readonly outline: Outline }): ReactElement {
  const { title, footer, parts, length } = outline
  const citations = citationsOf(outline)
  const view = [footer.asOf, footer.lens, footer.filters].filter((text) => text !== null)
  return (
    <article className={length === 'onePage' ? 'brief-document brief-one-page' : 'brief-document'} lang="en">
      <header className="brief-head">
        <h1>{title}</h1>
        <p>{view.join(' · ')}</p>
        {footer.supposed !== null && <p className="brief-supposed">{footer.supposed}</p>}
        <p>{footer.sources}</p>
      </header>
      {parts
        .filter(({ isIn }) => isIn)
        .map((part) => (
          <DocumentPart key={part.id} part={part} citations={citations} />
        ))}
      {citations.cited.length > 0 && <RestsOn cited={citations.cited} />}
    </article>
  )
}

function RestsOn({ cited }: { readonly cited: readonly Resting[] }): ReactElement {
  return (
    <section aria-labelledby="brief-rests" className="brief-part">
      <h2 id="brief-rests">{say.restsOn}</h2>
      <ol className="brief-rests">
        {cited.map(({ id, date, headline, publisher, url, grade }, place) => {
          const link = linkOf(url ?? undefined)
          return (
            <li key={id} id={citationId(place + 1)}>
              {date}: {headline}. {publisher}. {grade}.{' '}
              {link !== null && (
                <a href={link.href} rel="noopener noreferrer">
                  {link.href}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
