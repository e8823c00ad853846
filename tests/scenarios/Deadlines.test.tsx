import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { Deadlines } from '../../src/scenarios/Deadlines.tsx'
import { viewOf } from '../board/dossiers.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'

const show = (asOf: string) => render(<Deadlines opened={new OpenDossier(ukraine)} view={viewOf({ asOf })} />)

test('a term that ends is told with its date, the days left, and what could take over without a gap', () => {
  show('2025-04-20')
  const region = screen.getByRole('region', { name: 'What has to hold by when' })
  const [truce] = within(region).getAllByRole('listitem')
  expect(truce?.textContent).toContain('21 April 2025')
  expect(truce?.textContent).toContain('in 1 day')
  expect(truce?.textContent).toContain('The term of Easter truce ends.')
  expect(truce?.textContent).toContain('For 30-day ceasefire to take over without a gap: ')
})

test('where nothing lies ahead, the section is left out', () => {
  show('2024-01-01')
  expect(screen.queryByRole('region', { name: 'What has to hold by when' })).toBeNull()
})
