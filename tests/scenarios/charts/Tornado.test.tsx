import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Push } from '../../../src/scenarios/charts/pushes.ts'
import { Tornado } from '../../../src/scenarios/charts/Tornado.tsx'
import type { Credit } from '../../../src/ui/charts/credit.ts'

const push = (title: string, birnbaum: number, more: Partial<Push> = {}): Push => ({
  id: title,
  title,
  birnbaum,
  without: 0,
  with: birnbaum,
  holds: null,
  ...more,
})

const mixed = [
  push('Halt of mobilization', 0.6),
  push('Effective control', 0.7),
  push('Consent', 0.42, { holds: 'already' }),
  push('Arms stop', 0.42, { holds: 'waived' }),
]

const creditOf = (title: string): Credit => ({ title, view: 'As of today', source: 'A case', file: 'push' })
/** The figures that are written into the drawing, in its order. */
const drawn = (look: RegExp) =>
  [...document.querySelectorAll('svg text')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => look.test(text))

const section = () => screen.getByRole('region', { name: 'Where to push' })
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

describe('where to push', () => {
  test('is told first: what moves the odds most, and how far', () => {
    render(<Tornado odds={0.42} rows={mixed} creditOf={creditOf} />)
    expect(section().textContent).toContain('Effective control moves the odds most: nothing without it, 70% with it.')
  })

  test('is a table for those who do not see the drawing, by importance falling', () => {
    render(<Tornado odds={0.42} rows={mixed} creditOf={creditOf} />)
    expect(screen.getByRole('table', { name: /The odds now are 42%/ })).toBeTruthy()
    expect(rows()).toEqual([
      ['Effective control', '0%', '70%', '0.70'],
      ['Halt of mobilization', '0%', '60%', '0.60'],
      ['Consent', '0%', '42%, holds already', '0.42'],
      ['Arms stop', '0%', '42%, waived already', '0.42'],
    ])
  })

  test('is drawn with its key, a bar to scale for each element, and the ends and the present on its axis', () => {
    render(<Tornado odds={0.42} rows={mixed} creditOf={creditOf} />)
    const bars = [...document.querySelectorAll('svg rect[height="22"]')].map((bar) => ({
      from: Number(bar.getAttribute('x')),
      to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
    }))
    const [lost, won, , wonByNext] = bars
    if (lost === undefined || won === undefined || wonByNext === undefined) throw new Error('too few bars')
    expect(won.from).toBeCloseTo(lost.to)
    const whole = (lost.to - lost.from) / 0.42
    expect(won.to - lost.from).toBeCloseTo(0.7 * whole)
    expect(wonByNext.to - lost.from).toBeCloseTo(0.6 * whole)
    expect(drawn(/^(if it fails|now, 42%|if it holds)$/)).toEqual(['if it fails', 'now, 42%', 'if it holds'])
    expect(drawn(/already$/)).toEqual(['holds already', 'waived already'])
    expect(drawn(/^\d+%$/).slice(-3)).toEqual(['0%', '42%', '100%'])
  })

  test('can be saved where there is a drawing', () => {
    const { unmount } = render(<Tornado odds={0.42} rows={mixed} creditOf={creditOf} />)
    expect(screen.getByRole('button', { name: 'Save as a picture: Where to push' })).toBeTruthy()
    unmount()
    render(<Tornado odds={1} rows={[]} creditOf={creditOf} />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('names what ties for the first place together', () => {
    const [a, b] = [push('A', 0.5), push('B', 0.5)]
    const { rerender } = render(<Tornado odds={0.25} rows={[a, b]} creditOf={creditOf} />)
    expect(section().textContent).toContain('A and B move the odds most: nothing without any one of them, 50% with it.')
    rerender(<Tornado odds={0.25} rows={[a, { ...b, without: 0.2, with: 0.7 }]} creditOf={creditOf} />)
    expect(section().textContent).toContain('A and B move the odds most: one as much as the other.')
  })

  test('does not push what holds already', () => {
    render(<Tornado odds={1} rows={[push('Consent', 1, { holds: 'already' })]} creditOf={creditOf} />)
    expect(section().textContent).toContain('All that moves the odds holds already: it can only be lost.')
  })

  test('says that nothing moves the odds where nothing does', () => {
    render(<Tornado odds={1} rows={[]} creditOf={creditOf} />)
    expect(section().textContent).toContain('Nothing moves the odds.')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('draws the first ten of many, and all when asked; the table has all from the first', async () => {
    const many = Array.from({ length: 14 }, (_, place) => push(`Condition ${place}`, 0.5 - place / 100))
    render(<Tornado odds={0.2} rows={many} creditOf={creditOf} />)
    expect(rows()).toHaveLength(14)
    expect(screen.getAllByText(/^Importance 0/)).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 14' }))
    expect(screen.getAllByText(/^Importance 0/)).toHaveLength(14)
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
  })
})
