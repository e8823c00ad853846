import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { Incoming } from '../../src/app/Incoming.tsx'
import { Keeper } from '../../src/app/keeper.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { eventually } from '../eventually.ts'
import { workspaceOver } from './workspaceOver.ts'

test('a table that Excel saved as Unicode text says how to save it instead', async () => {
  const keeper = new Keeper(Promise.resolve(createMemoryStore(Date.now)), Date.now)
  const workspace = workspaceOver(keeper, Date.now)
  workspace.send({ type: 'visit', asked: readAddress('#/ukraine-2025/board'), now: Date.now() })
  await eventually(() => expect(workspace.getSnapshot().context.open).not.toBeNull())
  const files = [new File([Uint8Array.of(0xff, 0xfe, 0x61, 0x00)], 'more.csv')]
  render(<Incoming files={files} workspace={workspace} keeper={keeper} onShowCopies={vi.fn()} onClose={vi.fn()} />)
  expect((await screen.findByRole('alert')).textContent).toContain('Save it as UTF-8, in Excel as “CSV UTF-8”')
})
