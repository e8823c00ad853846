import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Scenario } from '../../machines/dossier.ts'
import { ColumnHead } from '../../src/scenarios/ColumnHead.tsx'
import type { Column } from '../../src/scenarios/columns.ts'
import { type ScenariosCase, ScenariosContext } from '../../src/scenarios/ScenariosContext.ts'
import { viewOf } from '../board/dossiers.ts'

test('why a scenario could not be duplicated is said beside it', async () => {
  const scenario = {
    id: 's',
    title: 'A way out',
    asOf: '2025-03-25',
    lens: 'assessed',
    steps: [],
  } as unknown as Scenario
  const about = {
    actions: { save: () => ['No room is left.'] },
    names: { party: String },
    dates: { long: String },
  } as unknown as ScenariosCase
  const column = { key: 's', title: scenario.title, future: { kind: 'saved', scenario, view: viewOf({}) } }
  render(
    <ScenariosContext value={about}>
      <ColumnHead column={column as unknown as Column} isChosen={true} onWant={() => {}} />
    </ScenariosContext>,
  )
  expect(screen.queryByRole('alert')).toBeNull()
  const [menu] = screen.getAllByRole('button')
  await userEvent.click(menu ?? document.body)
  await userEvent.click(screen.getByRole('menuitem', { name: /^Duplicate/ }))
  expect(screen.getByRole('alert').textContent).toBe('No room is left.')
})
