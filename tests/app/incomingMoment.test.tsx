import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { Incoming } from '../../src/app/Incoming.tsx'
import { Keeper } from '../../src/app/keeper.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { eventually } from '../eventually.ts'
import { workspaceOver } from './workspaceOver.ts'

test('what a table adds entered the record when it was added, and changes no board as known before', async () => {
  const keeper = new Keeper(Promise.resolve(createMemoryStore(Date.now)), Date.now)
  const workspace = workspaceOver(keeper, Date.now)
  workspace.send({ type: 'visit', asked: readAddress('#/ukraine-2025/board?as-of=2025-03-25'), now: Date.now() })
  const dossier = () => workspace.getSnapshot().context.open?.boards.opened.dossier
  await eventually(() => expect(dossier()).toBeDefined())
  const csv = `at,headline,source\n2025-05-01,Talks go on,${dossier()?.sources[0]?.id}\n`
  const files = [new File([csv], 'more.csv')]
  const onClose = vi.fn()
  const before = Math.floor(Date.now() / 1000) * 1000
  render(<Incoming files={files} workspace={workspace} keeper={keeper} onShowCopies={vi.fn()} onClose={onClose} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Add 1 development' }))
  expect(onClose).toHaveBeenCalled()
  const { headline, recorded } = dossier()?.developments.at(-1) ?? {}
  expect(headline).toBe('Talks go on')
  expect(Date.parse(recorded ?? '')).toBeGreaterThanOrEqual(before)
})
