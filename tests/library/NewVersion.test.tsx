import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { NewVersion } from '../../src/app/offline/NewVersion.tsx'

class Registration extends EventTarget {
  waiting: Pick<ServiceWorker, 'postMessage'> | null = null
  active: object | null = {}
  installing = null
  scope = 'https://example.org/parley/'
}

/** What a page sees of its workers. */
class Workers extends EventTarget {
  controller: object | null = null
  readonly registration = new Registration()
  register = vi.fn(async () => this.registration)
  getRegistration = vi.fn(async (): Promise<Registration | undefined> => this.registration)
}

async function show(workers: Workers) {
  const reload = vi.fn()
  const standIn: unknown = workers
  const locks: unknown = { request: async () => {}, query: async () => ({}) }
  render(<NewVersion workers={standIn as ServiceWorkerContainer} locks={locks as LockManager} reload={reload} />)
  await act(async () => {})
  return reload
}
const offered = () => screen.queryByRole('button', { name: 'Reload' }) !== null

describe('a newer version', () => {
  test('is offered when one waits, and is put off', async () => {
    const workers = new Workers()
    workers.registration.waiting = { postMessage: vi.fn() }
    const reload = await show(workers)
    expect(screen.getByText('A new version of Parley is ready.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(offered()).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })

  test('is not what takes the page of the first visit, but what takes it after that', async () => {
    const workers = new Workers()
    const reload = await show(workers)
    const taken = () => act(async () => workers.dispatchEvent(new Event('controllerchange')))
    await taken()
    expect(offered()).toBe(false)
    await taken()
    expect(offered()).toBe(true)
    expect(reload).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(reload).toHaveBeenCalledOnce()
  })

  test.each([
    [
      'refuses to keep the app',
      (workers: Workers) => workers.register.mockRejectedValue(new DOMException('', 'SecurityError')),
    ],
    ['only seems to', (workers: Workers) => workers.getRegistration.mockResolvedValue(undefined)],
  ])('is not looked for where the browser %s', async (_what, spoil) => {
    const workers = new Workers()
    spoil(workers)
    await show(workers)
    expect(offered()).toBe(false)
  })
})
