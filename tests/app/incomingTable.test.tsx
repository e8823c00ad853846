import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { Incoming } from '../../src/app/Incoming.tsx'
import { Keeper } from '../../src/app/keeper.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { eventually } from '../eventually.ts'
import { workspaceOver } from './workspaceOver.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')

const refusal = { path: '$.developments', problem: 'holds too many', expected: 'at most 100,000', hint: '' }
vi.mock('../../src/app/recording.ts', async (original) => ({
  ...(await original<typeof import('../../src/app/recording.ts')>()),
  importAll: () => [refusal],
}))

test('a table that the record does not take says why, and stays there to be seen', async () => {
  const keeper = new Keeper(Promise.resolve(createMemoryStore(() => NOW)), () => NOW)
  const workspace = workspaceOver(keeper, () => NOW)
  workspace.send({ type: 'visit', asked: readAddress('#/ukraine-2025/board?as-of=2025-03-25'), now: NOW })
  await eventually(() => expect(workspace.getSnapshot().context.open).not.toBeNull())
  const csv = 'at,headline,source\n2025-05-01,Talks go on,kremlin-readout\n'
  const onClose = vi.fn()
  const file = new File([csv.replace('kremlin-readout', anySource(workspace))], 'more.csv')
  render(<Incoming files={[file]} workspace={workspace} keeper={keeper} onShowCopies={vi.fn()} onClose={onClose} />)
  await userEvent.click(await screen.findByRole('button', { name: /^Add (one|1) development/ }))
  expect(screen.getByRole('alert').textContent).toContain('holds too many')
  expect(onClose).not.toHaveBeenCalled()
})

const anySource = (workspace: ReturnType<typeof workspaceOver>): string =>
  workspace.getSnapshot().context.open?.boards.opened.dossier.sources[0]?.id ?? ''
