import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { lengths, plainSettings, textOf } from '../../../machines/briefing/outline.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { soaked } from '../../soaking.ts'
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

describe('the scenario that a briefing is of', () => {
  test.each(ukraine.dossier.scenarios)('$id is named on every slide, and listed once', ({ id, title }) => {
    const outline = ofScenario(id)
    expect(outline.footer.supposed).toContain(`“${title}”`)
    const [table] = blocksIn(partOf(outline, 'scenarios'), 'table')
    const names = table?.rows.map(([name]) => name?.text ?? '') ?? []
    expect(names.filter((name) => name.includes(title))).toEqual([title])
    expect(names).not.toContain('What is supposed here')
  })

  test('is counted once', () => {
    expect(headlineOf(ofScenario('kyiv-and-moscow-agree'), 'scenarios')).toBe(
      'Neither of the two scenarios makes the 30-day ceasefire ready.',
    )
  })

  test('tells its steps by the briefing’s date, also where that is another', () => {
    const [{ steps, id }] = ukraine.dossier.scenarios as [(typeof ukraine.dossier.scenarios)[number]]
    const outline = briefed(ukraine, { asOf: '2025-03-20', steps, scenario: id })
    const [table] = blocksIn(partOf(outline, 'scenarios'), 'table')
    expect(table?.rows.map(([name]) => name?.text)).toEqual(['Nothing changes', 'Kyiv and Moscow both agree'])
    expect(outline.footer.supposed).toBe('What if: “Kyiv and Moscow both agree”, 3 steps supposed')
  })
})

describe('the judgements of a briefing that supposes something', () => {
  const confidenceIn = (outline: ReturnType<typeof briefed>) => blocksIn(partOf(outline, 'judgements'), 'lines')[1]

  test('have the confidence of the record: what is supposed is no evidence', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ukraine.dossier.conditions], { minLength: 1, maxLength: 4 }),
        (conditions) => {
          const steps = conditions.map(({ id, kind }) => ({
            ...{ condition: id, event: kind === 'consent' ? ('agree' as const) : ('satisfy' as const) },
          }))
          for (const asOf of ['2025-03-25', '2025-05-11']) {
            const lines = confidenceIn(briefed(ukraine, { asOf, steps }))
            expect(lines?.sentences).toEqual(confidenceIn(briefed(ukraine, { asOf }))?.sentences)
            expect(lines?.title).toBe('Confidence in what the record rests on, without what is supposed')
          }
        },
      ),
      soaked(5, 200),
    )
  })

  test('say where a proposal would stand, of those that are moved', () => {
    const [arms] = ukraine.dossier.conditions.filter(({ id }) => id === 'arms-supply-stop')
    const steps = arms === undefined ? [] : [{ condition: arms.id, event: 'satisfy' as const }]
    const outline = briefed(ukraine, { asOf: '2025-03-25', steps })
    const [first = '', second = ''] = blocksIn(partOf(outline, 'judgements'), 'lines')[0]?.sentences.map(textOf) ?? []
    expect(first).toMatch(/^The 30-day ceasefire would be pending\. /)
    expect(second).toMatch(/^The halt on energy strikes is in force\. /)
    expect(headlineOf(outline, 'judgements')).toMatch(
      /^The 30-day ceasefire would be pending; the halt on energy strikes is in force; /,
    )
  })
})
