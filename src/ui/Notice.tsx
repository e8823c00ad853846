import { type ReactElement, type ReactNode, useRef } from 'react'
import { useFocusPassedOn } from './useFocusPassedOn.ts'

interface NoticeProps {
  /** None where it stands within what has one. */
  readonly role?: 'alert' | 'status'
  readonly className: string | undefined
  readonly children: ReactNode
}

/** What is said until it is answered or dismissed; the focus then goes on to the content of the page. */
export function Notice({ role, className, children }: NoticeProps): ReactElement {
  const whole = useRef<HTMLDivElement>(null)
  useFocusPassedOn(whole)
  return (
    <div role={role} ref={whole} className={className}>
      {children}
    </div>
  )
}
