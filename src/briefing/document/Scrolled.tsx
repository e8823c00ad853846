import type { ReactElement, ReactNode } from 'react'

interface ScrolledProps {
  readonly label: string
  readonly children: ReactNode
}

/** What is reached by keys where it is wider than the page. */
export const Scrolled = ({ label, children }: ScrolledProps): ReactElement => (
  // biome-ignore lint/a11y/useSemanticElements: what scrolls is a group of nothing but a table or a drawing, and no part of a form.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than a phone, keys have to scroll it.
  <div role="group" className="brief-scroll" aria-label={label} tabIndex={0}>
    {children}
  </div>
)
