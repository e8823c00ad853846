import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { words } from '../ui/words.ts'
import styles from './ErrorBoundary.module.css'
import { takeTyped } from './typedAhead.ts'

interface Props {
  /** A failed screen is tried again when this changes. */
  readonly of: unknown
  /** Leaves the what-if, where there is one. */
  readonly onBackToRecord: (() => void) | null
  readonly children: ReactNode
}

interface State {
  readonly failedOf: { readonly of: unknown } | null
}

/** Stands in for a screen that could not be drawn; what is around it stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedOf: null }

  static getDerivedStateFromError(): State {
    return { failedOf: { of: undefined } }
  }

  static getDerivedStateFromProps({ of }: Props, { failedOf }: State): State | null {
    if (failedOf === null) return null
    if (failedOf.of === undefined) return { failedOf: { of } }
    return failedOf.of === of ? null : { failedOf: null }
  }

  /** What somebody types for a field of that screen waits no longer. */
  override componentDidCatch(): void {
    takeTyped()
  }

  override render(): ReactNode {
    if (this.state.failedOf === null) return this.props.children
    const { onBackToRecord } = this.props
    return (
      <div role="alert" className={styles.broken}>
        <p className={styles.headline}>{words.app.broken}</p>
        <p>{words.app.brokenHint}</p>
        <p className={styles.buttons}>
          <Button look="primary" onClick={() => this.setState({ failedOf: null })}>
            {words.app.tryAgain}
          </Button>
          {onBackToRecord !== null && <Button onClick={onBackToRecord}>{words.app.backToRecord}</Button>}
        </p>
      </div>
    )
  }
}
