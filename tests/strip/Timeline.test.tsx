import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../machines/dossier.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'
import { button, show, slider } from './keptStrip.tsx'

describe('the timeline', () => {
  test('is a slider that says its date', () => {
    show()
    expect(slider().getAttribute('aria-valuetext')).toBe('25 March 2025')
    const [min, now, max] = ['min', 'now', 'max'].map((name) => Number(slider().getAttribute(`aria-value${name}`)))
    expect(min).toBe(0)
    expect(now).toBeGreaterThan(0)
    expect(now).toBeLessThan(max ?? 0)
  })

  test('is driven by the keys of a slider', async () => {
    const { user, shown } = show()
    slider().focus()
    await user.keyboard('{ArrowRight}')
    expect(shown().asOf).toBe('2025-03-26')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(shown().asOf).toBe('2025-03-24')
    await user.keyboard('{PageUp}')
    expect(shown().asOf).toBe('2025-03-31')
    await user.keyboard('{Home}')
    expect(shown().asOf < '2025-03-11').toBe(true)
    await user.keyboard('{End}')
    expect(shown().asOf > '2025-05-11').toBe(true)
  })

  test('settles when one leaves it, and not at each step', async () => {
    const { user, told } = show()
    slider().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(told).toEqual(['slide', 'slide'])
    await user.tab()
    expect(told).toEqual(['slide', 'slide', 'settle'])
  })

  test('says in words when what was in force, for each account that differs', () => {
    show()
    const spells = within(screen.getByRole('list', { name: 'In force' })).getAllByRole('listitem')
    const texts = spells.map(({ textContent }) => textContent)
    expect(texts).toContain('Halt on energy strikes, according to Russia: from 18 March 2025 until 17 April 2025')
    expect(texts).toContain('Easter truce: from 19 April 2025, 18:00 until 21 April 2025, 00:00')
  })
})

describe('the dated steps of a what-if', () => {
  const idOf = (text: string) => {
    const found = ukraine.proposals.find(({ id }) => id === text)
    if (found === undefined) throw new Error(text)
    return found.id
  }
  const steps: readonly Step[] = [
    { proposal: idOf('ceasefire-30d'), event: 'enterForce', at: '2025-03-28' },
    { proposal: idOf('energy-halt'), event: 'collapse', at: '2025-03-30' },
  ]

  test('are stops on the way along time, which says so before one takes it', async () => {
    const { user, shown } = show(ukraine, { steps })
    await user.click(button('Next development'))
    expect(shown().asOf).toBe('2025-03-27')
    expect(button('Next development').title).toBe('Next: what-if step, 28 March 2025')
    await user.click(button('Next development'))
    expect(shown().asOf).toBe('2025-03-28')
    expect(button('Previous development').title).toBe('')
  })

  test('describe the timeline, with what they do to the spells in force', async () => {
    show(ukraine, { steps })
    const description = (await screen.findByText('Steps of the what-if:')).parentElement
    expect(slider().getAttribute('aria-describedby')).toBe(description?.id)
    const texts = within(description ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(texts).toContain('28 March 2025: 30-day ceasefire is declared in force')
    expect(texts.some((text) => text.startsWith('Not so with the what-if: Halt on energy strikes: from'))).toBe(true)
    const brought = screen.getByRole('list', { name: 'In force with the what-if' })
    expect(brought.textContent).toContain('30-day ceasefire: from 28 March 2025 until 27 April 2025')
    expect(brought.textContent).toContain('until 30 March 2025')
  })

  test('widen what the timeline shows', () => {
    const { unmount } = show(ukraine)
    const before = Number(slider().getAttribute('aria-valuemax'))
    unmount()
    show(ukraine, { steps: [{ proposal: idOf('ceasefire-30d'), event: 'enterForce', at: '2025-09-01' }] })
    expect(Number(slider().getAttribute('aria-valuemax'))).toBeGreaterThan(before + 90)
  })

  test('are none where no step is dated', () => {
    show(ukraine, { steps: [{ proposal: idOf('ceasefire-30d'), event: 'enterForce' }] })
    expect(slider().hasAttribute('aria-describedby')).toBe(false)
    expect(screen.queryByText('what-if steps')).toBeNull()
  })
})
