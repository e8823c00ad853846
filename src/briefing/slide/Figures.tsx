import type { ReactElement } from 'react'
import type { Figures as FiguresBlock } from '../../../machines/briefing/outline.ts'
import blocks from './Blocks.module.css'

/** A few numbers, each with what it says. */
export const Figures = ({ figures }: FiguresBlock): ReactElement => (
  <ul className={blocks.figures}>
    {figures.map(({ value, says }) => (
      <li key={`${value} ${says}`}>
        <b>{value}</b> <span>{says}</span>
      </li>
    ))}
  </ul>
)
