import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Bench } from './Bench.tsx'
import { dossierWith, viewOf } from './dossiers.ts'
import { card, show, textOf } from './onScreen.tsx'

describe('beside the cards', () => {
  test('stands what is in the way, and what of it is refused', async () => {
    show()
    const aside = await screen.findByRole('complementary')
    expect(await within(aside).findByText('5 changes would make it ready')).toBeDefined()
    expect(textOf(aside)).toContain('now refused: stop of arms supplies to Ukraine')
    expect(await within(aside).findByText('1 change would make it ready')).toBeDefined()
  })

  test('the ways follow what is supposed', async () => {
    show()
    expect(await screen.findByText('5 changes would make it ready')).toBeDefined()
    await userEvent.click(
      within(card('30-day ceasefire')).getByRole('switch', { name: 'Halt of forced mobilization in Ukraine' }),
    )
    expect(await screen.findByText('4 changes would make it ready')).toBeDefined()
  })

  test('stands what changed, with the developments that did it', async () => {
    show({}, '2025-03-18')
    const changes = await section('Changed since 18 March')
    const arms = within(changes).getByText('Stop of arms supplies to Ukraine').closest('li')
    expect(textOf(arms ?? document.body)).toBe(
      'Stop of arms supplies to Ukraineoutstanding → refused20 Mar, European Council · Telegrafi',
    )
  })

  test('stands where accounts differ', async () => {
    show()
    const differ = await section('Where accounts differ')
    const start = within(differ).getByText('When did the energy halt begin?').closest('li')
    expect(textOf(start ?? document.body)).toBe(
      'When did the energy halt begin?RussiaOn 18 MarchUkraineNot on 18 March',
    )
  })

  test('an event without effect is told, quietly', async () => {
    const spoilt = dossierWith({
      conditions: [{ id: 'c', title: 'Condition', kind: 'action' }],
      proposals: [{ id: 'p', title: 'Truce', tabled: '2025-01-01', requires: 'c' }],
      developments: [
        {
          id: 'd',
          at: '2025-01-02',
          headline: 'A breach',
          source: 'press',
          effects: [
            { condition: 'c', event: 'breach' },
            { proposal: 'p', event: 'suspend' },
          ],
        },
      ],
    })
    render(<Bench dossier={spoilt} view={viewOf({ asOf: '2025-01-12' })} />)
    const summary = await screen.findByText('2 events without effect')
    const text = textOf(summary.parentElement ?? document.body)
    expect(text).toContain('Condition: no breach is possible while it is outstanding.')
    expect(text).toContain('Truce: no suspension is possible while it is pending.')
  })

  async function section(name: string): Promise<HTMLElement> {
    const heading = await screen.findByRole('heading', { name })
    if (heading.parentElement === null) throw new Error(`nothing under ${name}`)
    return heading.parentElement
  }
})
