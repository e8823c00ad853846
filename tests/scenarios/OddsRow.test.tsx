import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { ElementId } from '../../machines/dossier.ts'
import { OddsRow } from '../../src/scenarios/OddsRow.tsx'
import { type ScenariosCase, ScenariosContext } from '../../src/scenarios/ScenariosContext.ts'

const about = { names: { title: String, party: String, condition: () => undefined } } as unknown as ScenariosCase

function show(odds: number) {
  const set: (number | null)[] = []
  render(
    <ScenariosContext value={about}>
      <OddsRow id={'monitoring' as ElementId} odds={odds} onSlide={() => {}} onSet={(value) => set.push(value)} />
    </ScenariosContext>,
  )
  return { field: screen.getByRole<HTMLInputElement>('textbox'), set }
}

test.each([
  [0.4499, '44.99'],
  [0.0004, '0.04'],
  [0.07, '7'],
  [0.000_000_1, '0.00001'],
])('odds of %d stand in the field with all their digits: %s', (odds, text) => {
  expect(show(odds).field.value).toBe(text)
})

test('odds are kept as they were typed: what is possible is not excluded', async () => {
  const { field, set } = show(0.5)
  await userEvent.clear(field)
  await userEvent.type(field, '0.001{Enter}')
  expect(set).toEqual([0.000_01])
})
