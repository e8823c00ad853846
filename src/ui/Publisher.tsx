import type { ReactElement, ReactNode } from 'react'
import type { Source } from '../../machines/dossier.ts'
import { linkOf } from './links.ts'
import quiet from './quietLink.module.css'

export interface PublisherProps {
  readonly source: Pick<Source, 'publisher' | 'title' | 'url'>
  /** What is shown in place of the publisher's name. */
  readonly children?: ReactNode
}

/** Who published a text, leading to it in a tab of its own where it has an address that may be followed. */
export function Publisher({ source: { publisher, title, url }, children = publisher }: PublisherProps): ReactElement {
  const link = linkOf(url)
  if (link === null) return <span title={title}>{children}</span>
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer" title={title} className={quiet.link}>
      {children}
    </a>
  )
}
