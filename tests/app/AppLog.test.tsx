import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { open } from './openApp.tsx'

// The form comes on demand: here it is there already, so that no test waits for it.
beforeAll(async () => {
  await import('../../src/app/LogRoute.tsx')
}, 60_000)

const headline = () => screen.getByLabelText<HTMLTextAreaElement>('Headline').value

test('what one is writing is put aside for a correction, with the text that was pasted, and comes back after it', async () => {
  const { user, workspace } = await open('#/ukraine-2025/record')
  await user.keyboard('l')
  await screen.findByRole('form', { name: 'Log a development' })
  await user.paste('Talks go on in Jeddah\n\nNothing was agreed.')
  expect(headline()).toBe('Talks go on in Jeddah')

  const [menu] = await screen.findAllByRole('button', { name: /^Actions: / })
  if (menu === undefined) throw new Error('no entry')
  await user.click(menu)
  await user.click(screen.getByRole('menuitem', { name: 'Correct…' }))
  const form = within(await screen.findByRole('form', { name: /^Correct / }))
  expect(form.queryByRole('region', { name: 'Pasted text' })).toBeNull()
  await user.click(form.getByRole('button', { name: 'Discard' }))

  expect(workspace.getSnapshot().context.draft?.headline).toBe('Talks go on in Jeddah')
  await user.keyboard('l')
  await screen.findByRole('form', { name: 'Log a development' })
  expect(headline()).toBe('Talks go on in Jeddah')
  expect(screen.getByRole('region', { name: 'Pasted text' }).textContent).toContain('Talks go on in Jeddah')
}, 60_000)
