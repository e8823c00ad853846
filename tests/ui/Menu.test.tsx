import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Menu, type MenuItem } from '../../src/ui/Menu.tsx'

function show() {
  const chosen: string[] = []
  const items: readonly MenuItem[] = [
    { key: 'discuss', label: 'Discuss', choose: () => chosen.push('discuss') },
    { key: 'refuse', label: 'Refuse', choose: () => chosen.push('refuse') },
    { key: 'breach', label: 'Breach', detail: 'Possible from agreed', choose: null },
    { key: 'reopen', label: 'Reopen', choose: () => chosen.push('reopen') },
  ]
  render(
    <>
      <Menu label="Other events" items={() => items}>
        …
      </Menu>
      <button type="button">after</button>
    </>,
  )
  return { user: userEvent.setup(), chosen }
}

const trigger = () => screen.getByRole('button', { name: 'Other events' })
const focused = () => document.activeElement?.textContent ?? ''

describe('a menu', () => {
  test('is closed until its button is pressed, and says so', async () => {
    const { user } = show()
    expect(screen.queryByRole('menu')).toBeNull()
    expect(trigger().getAttribute('aria-expanded')).toBe('false')
    await user.click(trigger())
    expect(screen.getByRole('menu', { name: 'Other events' })).toBeTruthy()
    expect(trigger().getAttribute('aria-expanded')).toBe('true')
    expect(focused()).toBe('Discuss')
  })

  test.each([
    ['ArrowDown', 'Discuss'],
    ['ArrowUp', 'Reopen'],
    ['Enter', 'Discuss'],
  ])('opens by %s at %s', async (key, item) => {
    const { user } = show()
    trigger().focus()
    await user.keyboard(`{${key}}`)
    expect(focused()).toBe(item)
  })

  test('is walked by arrows all round, by Home and End, and by first letters', async () => {
    const { user } = show()
    await user.click(trigger())
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('Reopen')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Refuse')
    await user.keyboard('r')
    expect(focused()).toBe('Reopen')
    await user.keyboard('r')
    expect(focused()).toBe('Refuse')
    await user.keyboard('{End}')
    expect(focused()).toBe('Reopen')
    await user.keyboard('{Home}')
    expect(focused()).toBe('Discuss')
  })

  test('does what is chosen, closes, and gives the focus back', async () => {
    const { user, chosen } = show()
    await user.click(trigger())
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chosen).toEqual(['refuse'])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(trigger())
  })

  test('lets what is not possible be read, and not be chosen', async () => {
    const { user, chosen } = show()
    await user.click(trigger())
    await user.keyboard('b')
    expect(focused()).toContain('Possible from agreed')
    await user.keyboard('{Enter}')
    expect(chosen).toEqual([])
    expect(screen.getByRole('menu')).toBeTruthy()
  })

  test('closes on Escape, on Tab and on a press elsewhere', async () => {
    const { user } = show()
    await user.click(trigger())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(trigger())
    await user.click(trigger())
    await user.tab()
    expect(screen.queryByRole('menu')).toBeNull()
    await user.click(trigger())
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
  })
})
