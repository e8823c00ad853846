import type { ReactElement } from 'react'
import type { Outline } from '../../../machines/briefing/outline.ts'
import styles from './Slide.module.css'

/** What every slide says of itself: as of when, by whose account, from which sources. */
export function SlideFooter({ footer, place }: { readonly footer: Outline['footer']; readonly place: number }) {
  const { asOf, lens, sources, filters, supposed } = footer
  const said = [asOf, lens, filters, supposed].filter((one) => one !== null)
  return (
    <footer className={styles.footer}>
      {said.map((text) => (
        <span key={text}>{text}</span>
      ))}
      <span className={styles.sources}>{sources}</span>
      <b className={styles.page}>{place}</b>
    </footer>
  ) satisfies ReactElement
}
