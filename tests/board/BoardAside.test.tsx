import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { everything } from '../../machines/record.ts'
import { Bench } from './Bench.tsx'
import { dossierWith, ukraine, viewOf } from './dossiers.ts'
import { card, show, textOf } from './onScreen.tsx'

describe('beside the cards', () => {
  test('stands what is in the way as one sentence, and what of it is refused', async () => {
    show()
    await screen.findByText(/^If Russia agrees, and .* hold, it would be ready; then/)
    const ways = await section('What stands in the way')
    expect(textOf(ways)).toContain('stop of arms supplies to Ukraine (now refused)')
    expect(textOf(ways)).toContain(
      'If lifting of sanctions on Rosselkhozbank and food exporters holds, it would be ready',
    )
    expect(textOf(ways)).toContain('That breaks a sequence: Russia wants talks on a settlement')
  })

  test('stands what falls away with the weaker evidence, from what all of it says', async () => {
    show({ asOf: '2025-03-25', filter: { ...everything, trust: 'B1' } })
    const away = await section('Without evidence weaker than B1')
    expect(textOf(away)).toContain('Stop of arms supplies to Ukraine')
    expect(textOf(away)).toContain('refused → outstanding')
  })

  test('stands what falls away without a source that is left out, answers too', async () => {
    const { sources } = ukraine()
    const source = sources.find(({ id }) => id === 'unn-call-length')
    if (source === undefined) throw new Error('no readout')
    show({ asOf: '2025-03-25', filter: { ...everything, without: [source.id] } })
    const away = await section(`Without “${source.title}”`)
    expect(textOf(away)).toMatch(/How long did the call of 18 March last\?.*: no answer any more/)
  })

  test('stands what rests on one source, and what would be so without it', async () => {
    show({ asOf: '2025-03-25' })
    const one = await screen.findByRole('heading', { name: /statuses rest on one source$/ })
    await waitFor(() =>
      expect(textOf(one.parentElement ?? one)).toContain('agreed → outstanding without Interfax-Ukraine'),
    )
  })

  test('the ways follow what is supposed', async () => {
    show()
    await screen.findByText(/^If .*halt of forced mobilization in Ukraine/)
    const ways = await section('What stands in the way')
    await userEvent.click(
      within(card('30-day ceasefire')).getByRole('switch', { name: 'Halt of forced mobilization in Ukraine' }),
    )
    await waitFor(() => expect(textOf(ways)).not.toContain('halt of forced mobilization in Ukraine'))
    expect(textOf(ways)).toContain('If Russia agrees, and effective control')
  })

  test('other ways as small stand below the sentence, a few of them', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `Part ${id}`, kind: 'action' }))
    const open = dossierWith({
      conditions: many,
      proposals: [
        { id: 'p', title: 'Truce', tabled: '2025-01-01', requires: { atLeast: 2, of: many.map(({ id }) => id) } },
      ],
    })
    render(<Bench dossier={open} view={viewOf({ asOf: '2025-01-12' })} />)
    await screen.findByText(/^If Part a and Part b hold, it would be ready/)
    const ways = await section('What stands in the way')
    expect(within(ways).getAllByText('Or 2 changes')).toHaveLength(2)
    expect(textOf(ways)).toContain('Part a and Part c')
    expect(textOf(ways)).toContain('There are more ways.')
  })

  test('stands what single event would break what holds now, and the rest behind a step', async () => {
    show({ asOf: '2025-03-20' })
    const breaking = await section('What would break it')
    expect(textOf(breaking)).toContain('Halt on energy strikes')
    expect(textOf(breaking)).toMatch(/A single alleged breach would leave it in force, strained\.|If .*, it would be /)
    const more = within(breaking).getAllByText('What else would')[0]?.closest('details')
    expect(more?.open).toBe(false)
    expect(textOf(more ?? document.body)).toContain('Its own end: ')
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
