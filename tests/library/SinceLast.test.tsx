import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { aheadOf } from '../../machines/board/ahead.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { changedSince } from '../../machines/board/since.ts'
import { SinceLast } from '../../src/library/SinceLast.tsx'
import { dossierOf, told, viewOf } from './dossiers.ts'

const start = told('The truce starts', '2025-03-10', [{ proposal: 'truce', event: 'enterForce' }])
const claim = told(
  'North says it began later',
  '2025-03-12',
  [{ proposal: 'truce', event: 'enterForce', from: '2025-03-14' }],
  { by: 'north' },
)
const named = (developments: readonly { id: string; headline: string }[]) =>
  developments.map((one, place) => ({ ...one, id: `d${place}` }))

function show(from: string, to: string) {
  const dossier = dossierOf({ developments: named([start, claim]) })
  const view = viewOf({ asOf: to })
  const spies = { onDismiss: vi.fn(), onAddToCalendar: vi.fn() }
  render(
    <SinceLast
      dossier={dossier}
      visit={from}
      changes={changedSince({ dossier, asOf: from }, { dossier, asOf: to }, view)}
      ahead={aheadOf(new OpenDossier(dossier), view)}
      {...spies}
    />,
  )
  return spies
}
const texts = (list: HTMLElement | undefined) =>
  within(list ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))

describe('since one last looked', () => {
  test('one sees what changed in status, by what, and what comes next by each account', () => {
    show('2025-03-09', '2025-03-18')
    expect(screen.getByRole('region', { name: 'Since you last looked, 9 March 2025' })).toBeDefined()
    const [changes, ahead] = screen.getAllByRole('list')
    expect(texts(changes)).toEqual(['Truce pending → in force, one-sidedThe truce starts, 10 March'])
    expect(texts(ahead)).toEqual([
      'The bridge opens is due in 2 days Add to calendar',
      'Truce ends in 22 days Add to calendar',
      'Truce ends in 26 days by North’s count Add to calendar',
    ])
  })

  test('what comes next goes to the calendar, and the whole can be put away', async () => {
    const { onDismiss, onAddToCalendar } = show('2025-03-11', '2025-03-18')
    expect(screen.getByText('No status has changed.')).toBeDefined()
    await userEvent.click(
      screen.getByRole('button', { name: 'Add to calendar: Truce ends in 26 days by North’s count' }),
    )
    expect(onAddToCalendar.mock.calls[0]?.[0]).toMatchObject({ what: 'term', lens: 'north', day: '2025-04-13' })
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('nothing is said where nothing changed and nothing comes', () => {
    show('2025-06-01', '2025-06-02')
    expect(document.body.textContent).toBe('')
  })
})
