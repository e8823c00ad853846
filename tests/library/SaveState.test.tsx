import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { SaveState } from '../../src/library/SaveState.tsx'
import type { Saved, SavedFile } from '../../src/library/saved.ts'

function show(saved: Saved) {
  const actions = {
    tryAgain: vi.fn(),
    download: vi.fn(),
    reload: vi.fn(),
    putBack: vi.fn(),
    repair: vi.fn(),
    allowFile: vi.fn(),
    linkAnew: vi.fn(),
    takeIn: vi.fn(),
    overwriteFile: vi.fn(),
  }
  render(<SaveState saved={saved} actions={actions} />)
  return actions
}
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const at = new Date(2026, 2, 10, 14, 2).getTime()
const bothWays = ['Take in what it holds', 'Write this dossier over it']
const inFile = (state: SavedFile['state']): Saved => ({
  state: 'saved',
  at,
  file: { name: 'ukraine-2025.json', state },
})

describe('what is saved', () => {
  test('is said with the time and every place where it is', () => {
    show({ state: 'saving' })
    expect(screen.getByRole('status').textContent).toBe('Saving…')
    show({ state: 'saved', at, file: null })
    expect(screen.getByText('Saved 14:02, in this browser')).toBeDefined()
    show(inFile('written'))
    expect(screen.getByText('Saved 14:02, in this browser and in ukraine-2025.json')).toBeDefined()
    show(inFile('writing'))
    expect(screen.getByText('Saved 14:02, in this browser; writing to ukraine-2025.json…')).toBeDefined()
    expect(buttons()).toEqual([])
  })

  test.each([
    ['asks', 'Allow', 'allowFile'],
    ['gone', 'Link anew', 'linkAnew'],
    ['changed', 'Take in what it holds', 'takeIn'],
    ['changed', 'Write this dossier over it', 'overwriteFile'],
    ['failed', 'Try again', 'tryAgain'],
  ] as const)(
    'never names a file as written that is not (%s), and says what can be done',
    async (state, name, does) => {
      const actions = show(inFile(state))
      expect(screen.getByText('Saved 14:02, in this browser')).toBeDefined()
      expect(screen.getByText(/ukraine-2025\.json/)).toBeDefined()
      expect(buttons()).toEqual(state === 'changed' ? [...bothWays, 'Download'] : [name, 'Download'])
      await userEvent.click(screen.getByRole('button', { name }))
      expect(actions[does]).toHaveBeenCalledOnce()
    },
  )

  test.each([
    [{ state: 'notKept', why: 'private' }, 'Not kept: this browser keeps nothing (private mode).', ['Download']],
    [{ state: 'notKept', why: 'blocked' }, /^Not kept: a tab with an older Parley/, ['Reload', 'Download']],
    [{ state: 'failed', why: 'quota' }, /^Not saved: this browser has no room left/, ['Try again', 'Download']],
    [{ state: 'failed', why: 'private' }, /^Not saved: this browser keeps nothing/, ['Download']],
    [{ state: 'failed', why: 'newer' }, /^Not saved: a newer Parley/, ['Reload', 'Download']],
    [{ state: 'failed', why: 'unknown' }, /^Not saved: the browser refused/, ['Try again', 'Download']],
    [{ state: 'removed' }, /was deleted from the library/, ['Put it back', 'Download']],
    [{ state: 'readOnly' }, /nothing is saved in this tab/, ['Reload', 'Download']],
    [
      { state: 'damaged', count: 3, canRepair: true, savedAt: null },
      /^3 entries of this dossier cannot be read.* is copied before\.$/,
      ['Repair', 'Download'],
    ],
    [
      { state: 'damaged', count: 1, canRepair: false, savedAt: null },
      /^1 entry of this dossier cannot be read\. All others are here\.$/,
      ['Download'],
    ],
  ] as const)('is not said of what is not: %j', async (saved, text, ways) => {
    const actions = show(saved)
    expect(screen.getByRole('alert').querySelector('p')?.textContent).toMatch(text)
    expect(screen.queryByText(/^Saved/)).toBeNull()
    expect(buttons()).toEqual(ways)
    await userEvent.click(screen.getByRole('button', { name: 'Download' }))
    expect(actions.download).toHaveBeenCalledOnce()
  })
})
