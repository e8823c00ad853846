import type { ReactElement } from 'react'
import type { Block, Part } from '../../../machines/briefing/outline.ts'
import { BriefChart } from '../../ui/charts/briefing/BriefChart.tsx'
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

/** What stands on a slide. Beside what a proposal requires stands the rest. */
export function Blocks({ part, live }: BlocksProps): ReactElement {
  const main = part.blocks.filter(({ kind }) => kind === 'requirement')
  const rest = part.blocks.filter(({ kind }) => kind !== 'requirement')
  if (main.length === 0 || rest.length === 0) return <All of={part.blocks} live={live} />
  return (
    <div className={blocks.two}>
      <div>
        <All of={main} live={live} />
      </div>
      <div className={blocks.side}>
        <All of={rest} live={live} />
      </div>
    </div>
  )
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
          <figcaption>{block.title}</figcaption>
          <BriefChart chart={block} />
        </figure>
      )
  }
}
