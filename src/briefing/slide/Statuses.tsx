import type { ReactElement } from 'react'
import type { Statuses as StatusesBlock } from '../../../machines/briefing/outline.ts'
import { Pill } from '../../ui/Pill.tsx'
import { lookOf } from '../lookOf.ts'
import blocks from './Blocks.module.css'

/** Where each proposal stands. */
export const Statuses = ({ statuses }: StatusesBlock): ReactElement => (
  <ul className={blocks.statuses}>
    {statuses.map(({ id, title, word, mark }) => (
      <li key={id}>
        {title} <Pill look={lookOf(mark)} word={word} />
      </li>
    ))}
  </ul>
)
