import type { ReactElement } from 'react'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { linkOf } from '../../ui/links.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './Shown.module.css'

/** The developments that a slide rests on, each with its source, its grade and the way to it. */
export function RestsOn({ ids }: { readonly ids: readonly DevelopmentId[] }): ReactElement {
  const { outline, actions } = useBrief()
  const cited = outline.developments.filter(({ id }) => ids.includes(id))
  return (
    <ul className={styles.list}>
      {cited.map(({ id, date, headline, publisher, url, grade }) => {
        const link = linkOf(url ?? undefined)
        return (
          <li key={id}>
            {headline}
            <small>
              {date},{' '}
              {link === null ? (
                publisher
              ) : (
                <a href={link.href} target="_blank" rel="noopener noreferrer">
                  {publisher}
                </a>
              )}
              , {grade}, <a href={actions.recordAddress(id)}>{laterWords.briefScreen.inRecord}</a>
            </small>
          </li>
        )
      })}
    </ul>
  )
}
