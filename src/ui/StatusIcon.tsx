import type { ReactElement, ReactNode } from 'react'
import styles from './StatusIcon.module.css'
import type { Look, Shape } from './statusLook.ts'
import tones from './tones.module.css'

const ring = <circle cx="10" cy="10" r="8" className={styles.line} />
const disc = <circle cx="10" cy="10" r="9" className={styles.solid} />

const shapes: Record<Shape, ReactNode> = {
  check: (
    <>
      {disc}
      <path d="M5.8 10.3l2.8 2.8 5.6-6" className={styles.mark} />
    </>
  ),
  openCheck: (
    <>
      {ring}
      <path d="M6.2 10.3l2.5 2.5 5-5.4" className={styles.line} />
    </>
  ),
  cross: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="4" className={styles.solid} />
      <path d="M6.5 6.5l7 7m0-7l-7 7" className={styles.mark} />
    </>
  ),
  openCross: (
    <>
      {ring}
      <path d="M7.2 7.2l5.6 5.6m0-5.6l-5.6 5.6" className={styles.line} />
    </>
  ),
  alert: (
    <>
      <path
        d="M8.7 2.2a1.5 1.5 0 012.6 0l7 12.9a1.5 1.5 0 01-1.3 2.2H3a1.5 1.5 0 01-1.3-2.2z"
        className={styles.solid}
      />
      <path d="M10 7v4.2m0 2.8v.1" className={styles.mark} />
    </>
  ),
  dashed: <circle cx="10" cy="10" r="8" className={styles.line} strokeDasharray="3 2.6" />,
  half: (
    <>
      {ring}
      <path d="M10 2a8 8 0 010 16z" className={styles.solid} />
    </>
  ),
  threeQuarter: (
    <>
      {ring}
      <path d="M10 2a8 8 0 11-8 8h8z" className={styles.solid} />
    </>
  ),
  play: (
    <>
      {ring}
      <path d="M8 6.2l6 3.8-6 3.8z" className={styles.solid} />
    </>
  ),
  playHalf: (
    <>
      {ring}
      <path d="M8 6.2l6 3.8-6 3.8z" className={styles.thin} />
      <path d="M8 10h6l-6 3.8z" className={styles.solid} />
    </>
  ),
  playDashed: (
    <>
      <circle cx="10" cy="10" r="8" className={styles.line} strokeDasharray="3 2.6" />
      <path d="M8 6.2l6 3.8-6 3.8z" className={styles.solid} />
    </>
  ),
  playAlert: (
    <>
      {ring}
      <path d="M10 5.6v5m0 3.4v.1" className={styles.line} />
    </>
  ),
  pause: (
    <>
      {ring}
      <path d="M8 7v6m4-6v6" className={styles.line} />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M10 5.6V10l3 2" className={styles.line} />
    </>
  ),
  back: (
    <>
      {ring}
      <path d="M13.6 10H6.6m2.6-2.8L6.4 10l2.8 2.8" className={styles.line} />
    </>
  ),
  forward: (
    <>
      {ring}
      <path d="M6.4 7l3 3-3 3m4.2-6l3 3-3 3" className={styles.line} />
    </>
  ),
}

/** The icon of a status. It says nothing by itself: its word stands beside it. */
export function StatusIcon({ look: { shape, tone } }: { readonly look: Look }): ReactElement {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`${styles.icon} ${tones[tone]}`}>
      {shapes[shape]}
    </svg>
  )
}
