import type { ReactElement } from 'react'
import { type Part, textOf } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Pill } from '../../ui/Pill.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { lookOf } from '../lookOf.ts'
import { Before } from './Before.tsx'
import styles from './Headline.module.css'
import { Runs } from './Runs.tsx'

const { briefScreen: say } = laterWords

interface HeadlineProps {
  readonly part: Part
  readonly before: Pick<Part, 'mark' | 'word'> | null
  readonly isSupposed: boolean
}

/** What heads a slide: the finding, or for a proposal its name and status, with the finding below. */
export function Headline({ part, before, isSupposed }: HeadlineProps): ReactElement {
  const { kind, title, headline, ownHeadline, mark, word } = part
  const isProposal = kind === 'proposal'
  const tags = (
    <>
      {isSupposed && <Tag look="supposed">{say.whatIf}</Tag>}
      {ownHeadline !== null && <Tag>{say.analystsWords}</Tag>}
      {part.hasChanged === true && <Tag look="differs">{say.changed}</Tag>}
    </>
  )
  const finding = ownHeadline?.text ?? <Runs sentence={headline} />
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>
        {isProposal ? say.proposal : title} {tags}
      </p>
      <div className={styles.line}>
        <h2 className={styles.title}>{isProposal ? title : (ownHeadline?.text ?? textOf(headline))}</h2>
        {isProposal && mark !== null && word !== null && (
          <span className={styles.status}>
            {before !== null && <Before {...before} />}
            <Pill look={lookOf(mark)} word={word} />
          </span>
        )}
      </div>
      {isProposal && <p className={styles.why}>{finding}</p>}
    </header>
  )
}
