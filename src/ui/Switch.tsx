import type { ReactElement } from 'react'
import styles from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  /** Whether its position is only supposed. */
  readonly isSupposed: boolean
  readonly onSwitch: () => void
}

/** A switch. What is only supposed has a dashed outline. */
export function Switch({ label, isOn, isSupposed, onSwitch }: SwitchProps): ReactElement {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      data-supposed={isSupposed || undefined}
      className={styles.switch}
      onClick={onSwitch}
    />
  )
}
