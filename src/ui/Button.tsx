import type { ComponentProps, ReactElement } from 'react'
import styles from './Button.module.css'

type ButtonLook = 'plain' | 'primary' | 'quiet' | 'icon' | 'sign'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook
}

/** A button that submits nothing. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={buttonLook(look, className)} {...rest} />
}

/** The class names of a button, for what looks like one and is another element. */
export const buttonLook = (look: ButtonLook, more?: string): string =>
  [styles.button, styles[look], more].filter(Boolean).join(' ')
