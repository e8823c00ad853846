import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { everything } from '../../machines/record.ts'
import { Compliance } from '../../src/evidence/Compliance.tsx'
import type { EvidenceCase } from '../../src/evidence/EvidenceContext.ts'
import { Sources } from '../../src/evidence/Sources.tsx'
import { namesOf } from '../../src/ui/dossierNames.ts'
import { datesOf } from '../../src/ui/shownDates.ts'
import { useOneByOne } from '../../src/ui/useOneByOne.ts'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const about = (): EvidenceCase => ({
  opened: openUkraine(),
  view: { asOf: '2025-03-25', lens: 'assessed', filter: everything, steps: [] },
  names: namesOf(ukraine),
  dates: datesOf('2025', ukraine.timeZone),
  changeText: ({ before, after }) => [
    `${before && 'status' in before ? before.status : ''} → ${after && 'status' in after ? after.status : ''}`,
  ],
  sourceAddress: (id) => `#source:${id}`,
  leaveOut: vi.fn(),
  save: vi.fn(),
})

test('each source says how it is graded, what rests on it, and what would stand otherwise without it', async () => {
  render(<Sources about={about()} chosen={null} />)
  const row = (await screen.findByText('The statements on the talks in Riyadh')).closest('tr')
  if (row === null) throw new Error('no row')
  expect(row.textContent).toContain('usually reliable')
  await within(row).findByText('Halt on energy strikes: inForce.holding → tabled.ready')
  await screen.findAllByText('Nothing would stand otherwise')
})

test('only what has happened by the date rests on a source', () => {
  const shown = about()
  render(<Sources about={{ ...shown, view: { ...shown.view, asOf: '2025-03-11' } }} chosen={null} />)
  const happened = ukraine.developments.filter(({ at }) => at.slice(0, 10) <= '2025-03-11')
  const sources = new Set(happened.map(({ source }) => source))
  screen.getByText(new RegExp(`^${happened.length} developments? rests? on ${sources.size} sources?`))
  screen.getByText(`Nothing rests on these ${ukraine.sources.length - sources.size} by the date shown`)
})

test('a source is left out of every board, and put back, in its row', async () => {
  const shown = about()
  const { rerender } = render(<Sources about={shown} chosen={null} />)
  const [first, second] = ukraine.sources
  if (first === undefined || second === undefined) throw new Error('too few sources')
  await userEvent.click(screen.getByRole('checkbox', { name: `Leave out: ${first.title}` }))
  expect(shown.leaveOut).toHaveBeenLastCalledWith([first.id])

  const without = [second.id, first.id]
  rerender(<Sources about={{ ...shown, view: { ...shown.view, filter: { ...everything, without } } }} chosen={null} />)
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: `Leave out: ${first.title}` })
  expect(box.checked).toBe(true)
  expect(box.closest('tr')?.textContent).toContain('Left out')
  await userEvent.click(box)
  expect(shown.leaveOut).toHaveBeenLastCalledWith([second.id])
})

test('the source that the address names is picked out', () => {
  const [first] = ukraine.sources
  render(<Sources about={about()} chosen={first?.id ?? null} />)
  const current = document.querySelector('[aria-current=true]')
  expect(current?.getAttribute('data-source')).toBe(first?.id)
})

test('how the conditions stood is drawn, told as a table, and saved as CSV', async () => {
  const shown = about()
  render(<Compliance about={shown} />)
  await screen.findByRole('img', { name: 'Conditions by how they stand, from 10 March to 25 March' })
  screen.getByText('6 of 20 conditions hold as of 25 March.')
  const chart = screen.getByRole('img', { name: /^Conditions by how they stand/ })
  expect(within(chart).getByText('Contested, among these')).toBeTruthy()
  expect(chart.querySelector('[data-series=contested]')?.getAttribute('d')).toMatch(/^M36,/)
  await userEvent.click(screen.getByText('The figures as a table'))
  const row = screen.getByRole('rowheader', { name: '25 March' }).closest('tr')
  expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(0, 3)).toEqual(['6', '13', '1'])
  await userEvent.click(screen.getByRole('button', { name: 'Save the figures as CSV' }))
  expect(shown.save).toHaveBeenCalledWith(
    'ukraine-2025-compliance.csv',
    expect.stringMatching(/^day,holds,open,fails,contested\r\n2025-03-10,0,20,0,/),
    'text/csv',
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Proposal' }), 'Halt on energy strikes')
  expect(screen.getAllByText('2 of 2 (100 %)').length).toBeGreaterThan(0)
})

test('what takes long waits to be asked for the rest', async () => {
  const slow = vi.spyOn(performance, 'now')
  let clock = 0
  slow.mockImplementation(() => {
    clock += 200
    return clock
  })
  const items = ['a', 'b', 'c']
  const reckon = (item: string) => item.toUpperCase()
  const { result } = renderHook(() => useOneByOne(items, reckon))
  const found = () => [...result.current.found.values()].join(' ')
  await waitFor(() => expect(result.current.goOn).not.toBeNull())
  expect(found()).toBe('A')
  act(() => result.current.goOn?.())
  await waitFor(() => expect(found()).toBe('A B'))
})

test('other items are worked out too, however long the ones before took, and what is known is not worked out again', async () => {
  const slow = vi.spyOn(performance, 'now')
  let clock = 0
  slow.mockImplementation(() => {
    clock += 200
    return clock
  })
  const reckon = vi.fn((item: string) => item.toUpperCase())
  const { result, rerender } = renderHook(({ items }) => useOneByOne(items, reckon), { initialProps: { items: ['a'] } })
  await waitFor(() => expect(result.current.found.get('a')).toBe('A'))
  rerender({ items: ['a', 'b'] })
  await waitFor(() => expect(result.current.found.get('b')).toBe('B'))
  rerender({ items: ['c'] })
  await waitFor(() => expect([...result.current.found.values()]).toEqual(['C']))
  expect(reckon.mock.calls.flat()).toEqual(['a', 'b', 'c'])
})
