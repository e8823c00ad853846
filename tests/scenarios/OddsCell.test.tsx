import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BlockersCell } from '../../src/scenarios/BlockersCell.tsx'
import type { AnalysedColumn } from '../../src/scenarios/columns.ts'
import { OddsCell } from '../../src/scenarios/OddsCell.tsx'
import { type ScenariosCase, ScenariosContext } from '../../src/scenarios/ScenariosContext.ts'

const held = { holds: true, counts: new Map(), blockers: [[]], found: { odds: 1, missing: [], together: 1 } }

test.each([
  ['expired', 'It has ended (expired) and would have to be revived first.'],
  ['completed', 'It has ended (completed).'],
  ['inForce.holding', 'It is already in force.'],
])('beside the figures of what is %s stands what became of it', (status, text) => {
  const column = { row: { status }, analysis: held, state: null, oddsOf: null, future: { board: { conditions: [] } } }
  const { container } = render(
    <ScenariosContext value={{} as ScenariosCase}>
      <OddsCell column={column as unknown as AnalysedColumn} isChosen={false} />
      <BlockersCell column={column as unknown as AnalysedColumn} />
    </ScenariosContext>,
  )
  expect(container.textContent?.split(text)).toHaveLength(3)
})
