import { describe, expect, test } from 'vitest'
import { runs, ukraine } from './runs.ts'

const on = ['--as-of', '2025-03-25']
const steps = (...texts: readonly string[]) => texts.flatMap((text) => ['--step', text])
const simulate = (...argv: readonly string[]) => runs(['simulate', ukraine, ...argv])

const both = steps(
  'condition:monitoring satisfy',
  'condition:mobilization-halt satisfy',
  'condition:arms-supply-stop waive',
  'proposal:ceasefire-30d enterForce~2025-05-01',
)

describe('parley simulate', () => {
  test('prints as JSON what status prints of the scenario with these steps', async () => {
    const ofScenario = await runs(['status', ukraine, '--scenario', 'kyiv-and-moscow-agree', ...on, '--json'])
    const given = steps(
      'condition:russia-agreement agree',
      'condition:arms-supply-stop waive',
      'condition:intelligence-stop waive',
    )
    expect(await simulate(...given, ...on, '--json')).toEqual(ofScenario)
  })

  test('takes a step with a space or as an address writes it', async () => {
    const spaced = await simulate(...steps('condition:monitoring satisfy@2025-03-20'), ...on, '--json')
    expect(spaced.exit).toBe(0)
    expect(JSON.parse(spaced.out).conditions).toContainEqual(
      expect.objectContaining({ id: 'monitoring', status: 'satisfied', since: '2025-03-20' }),
    )
    expect(await simulate(...steps('condition:monitoring:satisfy@2025-03-20'), ...on, '--json')).toEqual(spaced)
  })

  test('draws the board with what is supposed, and says what differs from the record', async () => {
    const { exit, out, err } = await simulate(...both, ...on)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('(4 steps on top of the record)')
    expect(out).toMatch(/What differs from the record\n {2}30-day ceasefire: ✗ Blocked → ▻ In force, one-sided\n/)
    expect(out).toContain('no end named → until 1 May 2025')
  })

  test('says so where nothing differs', async () => {
    const { out } = await simulate(...steps('condition:kyiv-agreement agree'), ...on)
    expect(out).toContain('What differs from the record\n  Nothing: all stands as the record has it.\n')
  })

  test('warns of an event that is not possible, as the board does', async () => {
    const { exit, out } = await simulate(...steps('condition:monitoring breach'), ...on, '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out).warnings).toContainEqual(
      expect.stringContaining('what if: no effect on monitoring: "breach" is not possible from'),
    )
  })

  test('says which steps are still to come, in words or beside the data, and shows none of them as taken', async () => {
    const given = [...steps('condition:monitoring satisfy@2025-04-15', 'condition:arms-supply-stop waive'), ...on]
    const text = (await simulate(...given)).out.replace(/\s+/g, ' ')
    expect(text).toContain('(1 of 2 steps on top of the record)')
    expect(text).toContain('1 change is still to come: From 15 April 2025: effective control')
    const { out, err } = await simulate(...given, '--json')
    expect(err).toBe('still to come as of 2025-03-25: condition:monitoring:satisfy@2025-04-15\n')
    expect(JSON.parse(out).warnings).toEqual(
      JSON.parse((await runs(['status', ukraine, ...on, '--json'])).out).warnings,
    )
    const ahead = (await simulate(...steps('condition:monitoring satisfy@2025-04-15'), ...on)).out.replace(/\s+/g, ' ')
    expect(ahead).toContain('(0 of 1 step on top of the record) By this date nothing has taken hold')
  })

  test.each([
    ['condition:kyiv-agrement agree', 'condition: no condition "kyiv-agrement"; did you mean "kyiv-agreement"?'],
    ['condition:kyiv-agreement:agre', 'event: is "agre"; did you mean "agree"?'],
    ['condition:monitoring enterForce', 'event: is "enterForce"; only a proposal takes that'],
    ['proposal:ceasefire-30d extend', 'extends without an end; expected an "until"'],
    ['condition:monitoring satisfy@2025-02-30', 'at: is "2025-02-30"; the calendar has no such day'],
    ['condition:monitoring !ceasefire-30/P1D', 'due: no proposal "ceasefire-30"; did you mean "ceasefire-30d"?'],
  ])('names the step that is wrong: %s', async (step, why) => {
    const { exit, out, err } = await simulate(...steps('condition:monitoring satisfy', step), ...on)
    expect([exit, out]).toEqual([1, ''])
    expect(err).toBe(`${ukraine}: --step "${step}": ${why}\n`)
  })

  test('tells every wrong step at once', async () => {
    const { err } = await simulate(...steps('condition:x agree', 'proposal:y reject'), ...on)
    expect(err.split('\n')).toHaveLength(3)
  })

  test('reads a dossier from standard input', async () => {
    const { exit, err } = await runs(['simulate', '-', ...steps('condition:x agree')], { input: '{}' })
    expect([exit, err.slice(0, 15)]).toEqual([1, 'standard input:'])
  })
})
