import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Entry } from '../../machines/record/entry.ts'
import { Clashes } from '../../src/record/Clashes.tsx'

const entry = (content: object): Entry => ({
  id: 'development:call',
  kind: 'development',
  order: '1',
  author: 'a',
  recorded: '2026-11-25T12:00:00Z',
  act: 'act',
  content: { id: 'call', at: '2025-03-18', ...content },
})

test('both texts of one entry are shown, which one counts, and what to do', () => {
  const counts = entry({ headline: 'The call took place' })
  const other = entry({ headline: 'The call was put off', note: 'by a day' })
  render(<Clashes clashes={[{ id: counts.id, counts, others: [other] }]} />)
  const note = screen.getByRole('note').textContent
  expect(note).toContain('“The call took place” was written in two ways under one id.')
  expect(note).toContain('Countsheadline: The call took place; note: –')
  expect(note).toContain('Keptheadline: The call was put off; note: by a day')
  expect(note).toContain('To have it otherwise, correct what counts.')
})
