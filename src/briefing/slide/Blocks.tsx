import type { ReactElement } from 'react'
import type { Block, Part } from '../../../machines/briefing/outline.ts'
import { BriefChart } from '../../ui/charts/briefing/BriefChart.tsx'
import '../../ui/charts/briefing/charts.css'
import { laterWords } from '../../ui/laterWords.ts'
import blocks from './Blocks.module.css'
import { Figures } from './Figures.tsx'
import { keyed } from './keyed.ts'
import { Lines } from './Lines.tsx'
import type { Live } from './live.ts'
import { Requirement } from './Requirement.tsx'
import { Statuses } from './Statuses.tsx'
import { Table } from './Table.tsx'

interface BlocksProps {
  readonly part: Part
  readonly live: Live | undefined
}

/** What stands on a slide: in two columns where it is of two kinds. */
export function Blocks({ part, live }: BlocksProps): ReactElement {
  const { left, right, look } = columnsOf(part.blocks)
  if (left.length === 0 || right.length === 0) return <All of={part.blocks} live={live} />
  return (
    <div className={blocks[look]}>
      <div className={blocks.main}>
        <All of={left} live={live} />
      </div>
      <div className={look === 'two' ? blocks.side : blocks.main}>
        <All of={right} live={live} />
      </div>
    </div>
  )
}

interface Columns {
  readonly left: readonly Block[]
  readonly right: readonly Block[]
  /** The right one is as wide as the left one, or a narrow one beside it. */
  readonly look: 'halves' | 'two'
}

/** Beside what a proposal requires, and its charts, stands the rest; charts stand beside what is said in lines. */
function columnsOf(all: readonly Block[]): Columns {
  const isDrawn = ({ kind }: Block): boolean => kind === 'requirement' || kind === 'chart'
  const drawn = all.filter(isDrawn)
  const rest = all.filter((block) => !isDrawn(block))
  if (drawn.some(({ kind }) => kind === 'requirement')) {
    const required = drawn.filter(({ kind }) => kind === 'requirement')
    return { left: [...required, ...drawn.filter(({ kind }) => kind === 'chart')], right: rest, look: 'two' }
  }
  const isSaid = rest.every(({ kind }) => kind === 'lines')
  return isSaid ? { left: rest, right: drawn, look: 'halves' } : { left: all, right: [], look: 'halves' }
}

const All = ({ of, live }: { readonly of: readonly Block[]; readonly live: Live | undefined }): ReactElement => (
  <>
    {keyed(of, ({ kind }) => kind).map(({ key, thing: block }) => (
      <One key={key} block={block} live={live} />
    ))}
  </>
)

function One({ block, live }: { readonly block: Block; readonly live: Live | undefined }): ReactElement {
  switch (block.kind) {
    case 'lines':
      return <Lines {...block} />
    case 'figures':
      return <Figures {...block} />
    case 'statuses':
      return <Statuses {...block} />
    case 'requirement':
      return <Requirement block={block} live={live} />
    case 'table':
      return <Table {...block} />
    case 'chart':
      return (
        <figure className={blocks.figure} data-chart={block.id}>
          <figcaption>
            {block.form === 'spans' ? block.title : laterWords.briefFormats.inUnit(block.title, block.unit)}
          </figcaption>
          <BriefChart chart={block} />
        </figure>
      )
  }
}
