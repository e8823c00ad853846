import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { textOf } from '../../../machines/briefing/outline.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { blocksIn, briefed, fileValue, headlineOf, partOf, textsOf } from './briefed.ts'

function openedOf(value: object): OpenDossier {
  const read = readDossier(value)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return new OpenDossier(read.dossier)
}

const ukraine = openedOf(fileValue('public/dossiers/ukraine-2025.json'))

/** A dossier of one condition and one proposal, as little as there can be. */
const truce = (more: object) =>
  openedOf({
    ...{ format: 'parley/1', id: 'x', title: 'X', summary: 'Of a truce.', timeZone: 'UTC' },
    parties: [{ id: 'north', name: 'North', role: 'belligerent' }],
    sources: [{ id: 'paper', publisher: 'Paper', title: 'News' }],
    conditions: [{ id: 'lines', title: 'Lines', kind: 'action' }],
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'lines' }],
    developments: [
      {
        id: 'talks',
        at: '2025-01-02',
        headline: 'Talks',
        source: 'paper',
        effects: [{ condition: 'lines', event: 'discuss' }],
      },
    ],
    ...more,
  })

describe('the sentences of a briefing', () => {
  test('speak of proposals with their article', () => {
    for (const asOf of ['2025-03-25', '2025-04-25', '2025-05-11']) {
      const texts = textsOf(briefed(ukraine, { asOf })).join('\n')
      expect(texts).toContain('What the 30-day ceasefire requires')
      expect(texts).toContain('before the 30-day ceasefire.')
      expect(texts).not.toMatch(/(?:before|What|and|if|If|that) (?:30-day|Easter truce|halt on)/)
      expect(texts).not.toContain('the the ')
    }
  })

  test('say of what ended by itself that it has', () => {
    expect(headlineOf(briefed(ukraine, { asOf: '2025-04-25' }), 'proposal:easter-extension' as never)).toBe(
      'Ukraine has agreed. Russia refuses and the Easter truce has expired.',
    )
  })

  test('count none, one and two as one says it', () => {
    const scenarios = ['a', 'b'].map((id) => ({
      ...{ id, title: id, asOf: '2025-01-02', lens: 'assessed', odds: {} },
      steps: [{ condition: 'lines', event: id === 'a' ? 'agree' : 'refuse' }],
    }))
    const outline = briefed(truce({ scenarios }), { asOf: '2025-01-03' })
    expect(headlineOf(outline, 'scenarios')).toBe('Neither of the two scenarios makes the truce ready.')
    expect(blocksIn(partOf(outline, 'bottomLine'), 'figures')[0]?.figures[0]).toMatchObject({
      ...{ value: '0 of 1', says: 'condition of the truce holds' },
    })
    expect(blocksIn(partOf(outline, 'judgements'), 'lines')[1]?.sentences.map(textOf)).toEqual([
      'Truce: low confidence. It rests on 1 development from 1 publisher, not graded.',
    ])
  })

  test('say of what is stated as excluded that it is', () => {
    const opened = truce({})
    const lines = opened.dossier.conditions.map(({ id }) => id)[0] as never
    const outline = briefed(opened, { asOf: '2025-01-03', odds: { [lines]: 0 } })
    expect(headlineOf(outline, 'judgements')).toBe(
      'As stated, it is excluded (0%) that the truce gets all that it requires.',
    )
  })
})
