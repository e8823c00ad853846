import type { ReactElement } from 'react'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './Shown.module.css'

const { briefScreen: say } = laterWords

/** Since when changes are told. */
export function Since(): ReactElement {
  const { brief, outline, actions } = useBrief()
  return (
    <p className={styles.since}>
      <label>
        {say.sinceLabel}{' '}
        <input
          type="date"
          className={controls.control}
          value={brief.since ?? outline.since?.slice(0, 10) ?? ''}
          max={outline.asOf.slice(0, 10)}
          onChange={({ target }) => actions.setBrief({ since: target.value === '' ? null : target.value })}
        />
      </label>
      {brief.since !== null && (
        <button type="button" className={styles.link} onClick={() => actions.setBrief({ since: null })}>
          {say.sinceUsual}
        </button>
      )}
    </p>
  )
}
