import { render } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { vi } from 'vitest'
import type { KeptCopy, Restored } from '../../src/library/copies.ts'
import type { Kept } from '../../src/library/kept.ts'
import { Library, type LibraryProps } from '../../src/library/Library.tsx'

export const now = Date.parse('2026-03-10T12:00:00Z')

export const keptOf = (id: string, more: Partial<Kept> = {}): Kept => ({
  id,
  title: id,
  origin: 'own',
  changed: '2026-03-10T11:55:00Z',
  bytes: 410_000,
  entries: 120,
  onlyHere: 0,
  copies: 0,
  file: null,
  removed: false,
  ...more,
})

export const spies = () => ({
  open: vi.fn(),
  create: vi.fn(),
  rename: vi.fn(),
  duplicate: vi.fn(),
  remove: vi.fn(),
  restore: vi.fn(),
  exportFile: vi.fn(),
  link: vi.fn(),
  unlink: vi.fn(),
  copies: {
    list: vi.fn(async (): Promise<readonly KeptCopy[]> => []),
    download: vi.fn(),
    restore: vi.fn(async (): Promise<Restored | null> => null),
    undoRestore: vi.fn(),
  },
  importFiles: vi.fn(),
  take: vi.fn(),
  keep: vi.fn(),
})

/** A library of which what is removed, restored or renamed is so, as the app would have it. */
function Shelf({ dossiers, actions, ...rest }: LibraryProps): ReactElement {
  const [kept, setKept] = useState(dossiers ?? [])
  const change = (id: string, to: Partial<Kept>) => {
    setKept((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)))
  }
  const live = {
    ...actions,
    remove: (id: string) => {
      actions.remove(id)
      change(id, { removed: true })
    },
    restore: (id: string) => {
      actions.restore(id)
      change(id, { removed: false })
    },
    rename: (id: string, title: string) => {
      actions.rename(id, title)
      change(id, { title })
    },
  }
  return <Library {...rest} dossiers={kept} actions={live} />
}

/** Shows the library. */
export function showLibrary(dossiers: readonly Kept[], more: Partial<LibraryProps> = {}, actions = spies()) {
  const onClose = vi.fn()
  const props = {
    dossiers,
    actions,
    onClose,
    now,
    openId: null,
    copiesOf: null,
    newerShipped: [],
    failure: null,
    onDismissFailure: vi.fn(),
    canLink: true,
    ...more,
  }
  render(<Shelf {...props} />)
  return { actions, onClose }
}
