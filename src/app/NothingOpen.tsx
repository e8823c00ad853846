import type { ReactElement } from 'react'
import { words } from '../ui/words.ts'
import styles from './NothingOpen.module.css'
import { shippedDossiers } from './shippedDossiers.ts'

/** What stands in place of a screen while no dossier is open. */
export function NothingOpen(): ReactElement {
  return (
    <div className={styles.nothing}>
      <p>{words.app.nothingOpenHint}</p>
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
