import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './Presentation.module.css'

const { briefScreen: say } = laterWords

/** What each key does while presenting. */
export const KeyList = ({ onClose }: { readonly onClose: () => void }): ReactElement => (
  <section className={styles.keys} aria-label={say.help}>
    <dl>
      {say.keys.map(([keys, does]) => (
        <KeyRow key={does} keys={keys} does={does} />
      ))}
    </dl>
    <Button autoFocus onClick={onClose}>
      {say.close}
    </Button>
  </section>
)

const KeyRow = ({ keys, does }: { readonly keys: readonly string[]; readonly does: string }): ReactElement => (
  <>
    <dt>{does}</dt>
    <dd>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dd>
  </>
)
