import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'

/** What the screen below does: drawn, or not to be drawn. */
let isSound = false
function Fragile() {
  if (!isSound) throw new Error('an inner matter')
  return <p>All is well</p>
}

const show = (of: unknown, onBack: (() => void) | null = null) => (
  <>
    <h1>Around it</h1>
    <ErrorBoundary of={of} onBackToRecord={onBack}>
      <Fragile />
    </ErrorBoundary>
  </>
)

beforeEach(() => {
  isSound = false
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

test('a screen that cannot be drawn is said to be so in plain words, and what is around it stays', () => {
  render(show('here'))
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('Nothing is lost')
  expect(alert.textContent).not.toContain('an inner matter')
  expect(screen.getByRole('heading', { name: 'Around it' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Go back to the record' })).toBeNull()
})

test('it can be tried again', async () => {
  render(show('here'))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert')).toBeTruthy()
  isSound = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('All is well')).toBeTruthy()
})

test('it is tried again by itself at another place', () => {
  const { rerender } = render(show('here'))
  isSound = true
  rerender(show('here'))
  expect(screen.getByRole('alert')).toBeTruthy()
  rerender(show('there'))
  expect(screen.getByText('All is well')).toBeTruthy()
})

test('a what-if can be left from it', async () => {
  const leave = vi.fn()
  render(show('here', leave))
  await userEvent.click(screen.getByRole('button', { name: 'Go back to the record' }))
  expect(leave).toHaveBeenCalledOnce()
})
