import type { ReactElement } from 'react'
import styles from './RecordIcon.module.css'

const paths = {
  answer:
    'M3.5 3h13A1.5 1.5 0 0118 4.5v8a1.5 1.5 0 01-1.5 1.5H10l-4 3.5V14H3.500A1.500 1.500 0 012 12.500v-8A1.500 1.500 0 013.500 3z',
  same: 'M4 10h12',
  past: 'M3.200 10a6.800 6.800 0 102-4.800M3.200 2.800v3.400h3.400M10 6.400V10l2.600 1.800',
  warning: 'M10 2.200l8.400 15H1.600zM10 7.600v4.200m0 2.600v.1',
  search: 'M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4',
} as const

/** An icon that is no status. It says nothing by itself: its words stand beside it. */
export const RecordIcon = ({ of }: { readonly of: keyof typeof paths }): ReactElement => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={`${styles.icon} ${of === 'warning' ? styles.warning : ''}`}>
    <path d={paths[of]} />
  </svg>
)
