import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { TablePreview } from '../../src/intake/TablePreview.tsx'

const fault = { path: 'row 3, at', problem: 'is "x"', expected: 'a day', hint: '' }
const good = { row: 2, at: '2025-01-02', headline: 'News', isKnown: false, faults: [] }
const bad = { row: 3, at: 'x', headline: 'More', isKnown: false, faults: [fault] }

const show = (rows: readonly (typeof good | typeof bad)[], count: number) => {
  const faults = rows.flatMap((one) => one.faults)
  render(<TablePreview name="t.csv" rows={rows} faults={faults} count={count} onAdd={vi.fn()} onClose={vi.fn()} />)
}

describe('a row that is in order', () => {
  test('is said to be added where all are', () => {
    show([good], 1)
    expect(screen.getByText('1 development will be added to the open dossier.')).toBeDefined()
    expect(screen.getByRole('cell', { name: 'Will be added' })).toBeDefined()
  })

  test('would be, where another one keeps all from being added', () => {
    show([good, bad], 0)
    expect(screen.getByText(/^Nothing is added while 1 thing is wrong: /)).toBeDefined()
    expect(screen.getByRole('cell', { name: 'Would be added' })).toBeDefined()
    expect(screen.queryByText('Will be added')).toBeNull()
  })
})

test('what is wrong is counted', () => {
  show([bad, { ...bad, row: 4 }], 0)
  expect(screen.getByText(/^Nothing is added while 2 things are wrong: /)).toBeDefined()
})
