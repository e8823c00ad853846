import { Fragment, type ReactElement, useMemo } from 'react'
import type { Mention } from '../../../machines/workspace/draft/mentions.ts'
import type { Pasted } from '../../../machines/workspace/draft/pasted.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useScrolls } from '../../ui/useScrolls.ts'
import styles from './Article.module.css'
import { MarkedText } from './MarkedText.tsx'
import type { Mark } from './segments.ts'

const say = laterWords.log

interface ArticleProps {
  readonly pasted: Pasted
  readonly mentions: readonly Mention[]
  readonly isRead: boolean
}

interface Paragraph {
  readonly place: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A pasted text: what it names underlined and numbered, and what has no keyword folded away. */
export function Article({ pasted, mentions, isRead }: ArticleProps): ReactElement {
  const [ref, scrolls] = useScrolls<HTMLElement>()
  const runs = useMemo(() => runsOf(pasted, mentions), [pasted, mentions])
  return (
    <section
      ref={ref}
      className={styles.article}
      aria-label={say.pasted}
      tabIndex={scrolls ? 0 : undefined}
      data-read={isRead || undefined}
    >
      {runs.map((run) => {
        const shown = run.map(({ place, text, marks }) => (
          <p key={place}>
            <MarkedText text={text} marks={marks} />
          </p>
        ))
        const [first] = run
        return first === undefined || isShown(first) ? (
          <Fragment key={first?.place}>{shown}</Fragment>
        ) : (
          <details key={first.place} className={styles.fold}>
            <summary>{say.withoutKeyword(run.length)}</summary>
            {shown}
          </details>
        )
      })}
    </section>
  )
}

/** The first paragraph says what a text is about; of the others those count in which something was found. */
const isShown = ({ place, marks }: Paragraph): boolean => place === 0 || marks.length > 0

/** The paragraphs in runs: each that is shown alone, those between them together. */
function runsOf({ paragraphs, address }: Pasted, mentions: readonly Mention[]): readonly (readonly Paragraph[])[] {
  const marks = new Map<number, Mark[]>()
  mentions.forEach(({ paragraph, inParagraph }, nth) => {
    marks.set(paragraph, [...(marks.get(paragraph) ?? []), { ...inParagraph, number: nth + 1 }])
  })
  const runs: Paragraph[][] = []
  paragraphs.forEach((text, place) => {
    const paragraph = { place, text, marks: [...(marks.get(place) ?? []), ...marksOf(text, address)] }
    const last = runs.at(-1)
    if (last?.[0] !== undefined && !isShown(last[0]) && !isShown(paragraph)) last.push(paragraph)
    else runs.push([paragraph])
  })
  return runs
}

function marksOf(text: string, address: string | null): readonly Mark[] {
  const start = address === null || address === '' ? -1 : text.indexOf(address)
  return start < 0 || address === null ? [] : [{ start, end: start + address.length, number: null }]
}
