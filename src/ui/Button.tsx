import type { ComponentProps, ReactElement } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon'
}

/** A button that submits nothing. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={buttonLook(look, className)} {...rest} />
}

/** The class names of a button, for what looks like one and is another element. */
export const buttonLook = (look: 'plain' | 'primary' | 'quiet' | 'icon', more?: string): string =>
  [styles.button, styles[look], more].filter(Boolean).join(' ')
