import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { smallDossier } from './dossiers.ts'

export const articles = () => screen.getAllByRole('article')
export const entry = (name: string | RegExp) => screen.getByRole('article', { name })
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')
export const choose = (filter: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: filter }), option)
export const search = () => screen.getByRole('searchbox', { name: 'Search the record' })

/** A record of four developments: one counts something, one is corrected, one was recorded late. */
export const small = smallDossier([
  {
    id: 'counted',
    at: '2025-01-03',
    headline: 'South draws back twelve guns',
    by: 'south',
    credibility: 2,
    effects: [{ condition: 'guns-back', event: 'satisfy', value: 12 }],
  },
  {
    id: 'wrong',
    at: '2025-01-04',
    headline: 'A breach is alleged',
    effects: [{ proposal: 'truce', event: 'allegeBreach' }],
  },
  {
    id: 'rumour',
    at: '2025-01-05',
    recorded: '2025-01-09',
    headline: 'A leaflet says so',
    source: 'leaflet',
    credibility: 5,
  },
  {
    id: 'right',
    at: '2025-01-04',
    recorded: '2025-01-06T13:20:00+02:00',
    headline: 'A breach is alleged, of nothing in force',
    replaces: 'wrong',
    effects: [{ proposal: 'truce', event: 'allegeBreach' }],
  },
])
