import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { lengths, plainSettings, textOf } from '../../../machines/briefing/outline.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { blocksIn, briefed, fileValue, headlineOf, partOf } from './briefed.ts'

const read = readDossier(fileValue('public/dossiers/ukraine-2025.json'))
if (!read.ok) throw new Error('the shipped dossier is unsound')
const ukraine = new OpenDossier(read.dossier)

/** A briefing of a saved scenario, as the command line and the screen ask for it. */
function ofScenario(id: string, length: (typeof lengths)[number] = 'full') {
  const scenario = ukraine.dossier.scenarios.find((one) => one.id === id)
  if (scenario === undefined) throw new Error(`no scenario ${id}`)
  const { asOf, lens, steps, odds } = scenario
  return briefed(ukraine, { asOf, lens, steps, odds, scenario: scenario.id, settings: { ...plainSettings, length } })
}

describe('the changes of a briefing that supposes something', () => {
  test.each(lengths)('are said to be those of the record (%s)', (length) => {
    const part = partOf(ofScenario('talks-in-istanbul', length), 'changes')
    expect(part.title).toBe('Changed in the record since 10 May')
    expect(textOf(part.headline)).toMatch(
      /^In the record since 10 May: the 30-day ceasefire is pending \(it was blocked\)/,
    )
    expect(blocksIn(part, 'lines')[0]?.title).toBe('Changed in the record')
  })

  test('are so where there is one, or none', () => {
    const [talks] = ukraine.dossier.conditions.filter(({ id }) => id === 'talks')
    const steps = talks === undefined ? [] : [{ condition: talks.id, event: 'satisfy' as const }]
    const on = (asOf: string, since: string) =>
      headlineOf(briefed(ukraine, { asOf, steps, settings: { ...plainSettings, since } }), 'changes')
    expect(on('2025-03-24', '2025-03-23')).toMatch(/^Nothing changed in the record\.$/)
    expect(on('2025-03-12', '2025-03-10')).toMatch(/^In the record/)
  })
})
