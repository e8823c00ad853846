import { type ComponentProps, type ReactElement, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

export interface DialogProps extends Omit<ComponentProps<'dialog'>, 'onClose'> {
  readonly label: string
  readonly onClose: () => void
}

/** A modal dialog, open while it is rendered: Escape and a click beside it ask to close it. */
export function Dialog({ label, onClose, children, className, ...rest }: DialogProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null)
  // Closed while it is still in the page, the browser gives the focus back to what had it.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what the click beside it does.
    <dialog
      ref={ref}
      aria-label={label}
      className={[styles.dialog, className].filter(Boolean).join(' ')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      {...rest}
    >
      {children}
    </dialog>
  )
}
