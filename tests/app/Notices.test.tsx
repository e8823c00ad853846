import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Notices } from '../../src/app/Notices.tsx'

afterEach(() => {
  vi.useRealTimers()
})

const logged = { id: 'a', what: 'log', title: 'Kremlin readout' } as const

const nothing = { isEmptied: false, refusal: null, dropped: [], advice: [], aside: null, handedOut: null }

const ways = { onDismissEmptied: () => {}, onShowCopies: () => {} }

test('what was undone is said politely for a while, and then goes', () => {
  vi.useFakeTimers()
  const send = vi.fn()
  const keeper = () => Promise.reject(new Error('not asked for'))
  const switched = { why: 'done', act: logged, undone: true } as const
  render(<Notices {...nothing} {...{ switched, send, keeper }} isOpen {...ways} />)
  expect(screen.getByRole('status').textContent).toBe('Undone: log “Kremlin readout”')
  expect(screen.queryByRole('alert')).toBeNull()
  act(() => void vi.advanceTimersByTime(2_000))
  expect(send).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(60_000))
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'dismissSwitched' })
})
