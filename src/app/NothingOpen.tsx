import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import styles from './NothingOpen.module.css'
import { shippedDossiers } from './shippedDossiers.ts'

/** What stands in place of a screen while no dossier is open. */
export function NothingOpen(): ReactElement {
  return (
    <div className={styles.nothing}>
      <p>{laterWords.library.nothingOpen}</p>
      <ul>
        {shippedDossiers.map(({ id, title }) => (
          <li key={id}>
            <a href={`#/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
