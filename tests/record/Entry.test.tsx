import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Bench } from './Bench.tsx'
import { smallDossier } from './dossiers.ts'
import { entry, small, textOf } from './onScreen.tsx'

describe('an entry', () => {
  test('says who says so, where it can be read, and how good the evidence is', () => {
    render(<Bench dossier={small} />)
    const one = entry('South draws back twelve guns')
    expect(textOf(one)).toContain('South · Press example.org · B2 · usually reliable, probably true')
    const link = within(one).getByRole('link', { name: 'Press' })
    expect(link.getAttribute('href')).toBe('https://example.org/reports')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('says what it changed, by whose account, and whether that is established', () => {
    render(<Bench dossier={small} />)
    const one = textOf(entry('South draws back twelve guns'))
    expect(one).toContain('Guns back: outstanding → satisfied, 12 of 40 guns, by South’s accountclaim')
    expect(one).toContain('Truce: pending → ready, by South’s account')
    expect(textOf(entry('A leaflet says so'))).toContain('Changed nothing')
  })

  test('warns of an event that had no effect', () => {
    render(<Bench dossier={small} />)
    expect(textOf(entry('A breach is alleged, of nothing in force'))).toContain(
      'No effect. Truce: no alleged breach is possible while it is pending. On these boards: What is established, North.',
    )
  })

  test('keeps its earlier version in sight, and says when it was corrected and recorded', () => {
    render(<Bench dossier={small} />)
    const one = textOf(entry('A breach is alleged, of nothing in force'))
    expect(one).toContain('Corrected on 6 January, 13:20.')
    expect(one).toContain('Earlier, 4 January: A breach is alleged')
    expect(textOf(entry('A leaflet says so'))).toContain('Recorded on 9 January')
    expect(screen.queryByRole('article', { name: 'A breach is alleged' })).toBeNull()
  })

  test('says of what a clock ahead of this one recorded that it was', () => {
    const parts = { by: 'south', source: 'press', effects: [], at: '2025-01-03' }
    const ahead = smallDossier([{ ...parts, id: 'ahead', headline: 'From the future', recorded: '2199-01-01' }])
    render(<Bench dossier={ahead} />)
    expect(textOf(entry('From the future'))).toContain(
      'Recorded on 1 January 2199, by a clock that is ahead of this one',
    )
  })

  test('keeps all that its earlier versions said: when it happened, what was counted, by when, and who said so', () => {
    const parts = { replaces: undefined, by: 'south', source: 'press' }
    const versions = smallDossier([
      {
        ...parts,
        id: 'first',
        at: '2025-01-03',
        headline: 'Twelve guns',
        effects: [
          { condition: 'guns-back', value: 12, due: '2025-02-01' },
          { condition: 'guns-back', event: 'agree', due: { after: 'truce', within: 'P10D' }, by: ['north', 'south'] },
          { proposal: 'truce', event: 'enterForce', from: '2025-01-08', until: '2025-02-08', standing: 'established' },
          { question: 'how-far', answer: 'Far enough' },
        ],
      },
      { ...parts, id: 'second', at: '2025-01-04', headline: 'Twenty guns', recorded: '2025-01-06', replaces: 'first' },
    ])
    render(<Bench dossier={versions} />)
    const one = textOf(entry('Twenty guns'))
    expect(one).toContain('Happened on 3 January')
    expect(one).toContain('Guns back: 12 of 40 guns, due 1 February, claim')
    expect(one).toContain(
      'Guns back: agreement, due P10D after the entry into force of “Truce”, by North and South, claim',
    )
    expect(one).toContain('Truce: entry into force, from 8 January, until 8 February, established')
    expect(one).toContain('How far? Far enough, claim')
  })

  test('says why it does not count', () => {
    render(<Bench dossier={small} filter={{ trust: 'B2' }} />)
    expect(textOf(entry('A leaflet says so'))).toContain('Not counted: the evidence is below B2.')
  })

  test('says that its source is left out, and what it had corrected counts again', () => {
    render(<Bench dossier={small} filter={{ without: small.sources.map(({ id }) => id) }} />)
    expect(textOf(entry('A leaflet says so'))).toContain('Not counted: its source is left out.')
  })

  test('that was not known yet says so', () => {
    render(<Bench dossier={small} filter={{ knownAt: '2025-01-06' }} />)
    expect(textOf(entry('A leaflet says so'))).toContain('Not counted: it was not recorded yet by 6 January.')
  })

  test('offers what can be done with it', async () => {
    const acts: string[] = []
    render(<Bench dossier={small} onAct={(one) => acts.push(one)} />)
    for (const item of ['Correct…', 'Take back…', /^Show on the board/, 'Copy the link']) {
      await userEvent.click(screen.getByRole('button', { name: 'Actions: South draws back twelve guns' }))
      await userEvent.click(screen.getByRole('menuitem', { name: item }))
    }
    expect(acts).toEqual(['correct counted', 'takeBack counted', 'showOnBoard counted 2025-01-03', 'copyLink counted'])
  })

  test('shows no address but one of the web as a link', () => {
    const dossier = { ...small, sources: small.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' })) }
    render(<Bench dossier={dossier} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
