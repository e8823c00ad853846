import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outline } from '../../machines/briefing/outline.ts'
import { textOf } from '../../machines/briefing/outline.ts'
import { folder } from './folder.ts'
import { runs, ukraine } from './runs.ts'

async function outlineOf(...options: readonly string[]): Promise<Outline> {
  const out = join(folder().path, 'brief.json')
  const ran = await runs(['brief', ...options, '--out', out])
  expect(ran.err).toBe(`${out}: written\n`)
  return JSON.parse(readFileSync(out, 'utf8'))
}

const inOf = ({ parts }: Outline): string[] => parts.filter(({ isIn }) => isIn).map(({ id }) => id)

describe('parley brief', () => {
  test('writes the outline, in full unless another length is asked for', async () => {
    const full = await outlineOf(ukraine, '--as-of', '2025-03-25')
    expect(full.length).toBe('full')
    expect(full.parts.map(({ headline }) => textOf(headline))[0]).toBe(
      'The 30-day ceasefire is blocked. Only the halt on energy strikes is in force, and the sides dispute when it began.',
    )
    const short = await outlineOf(ukraine, '--as-of', '2025-03-25', '--length', 'one-page')
    expect(inOf(short)).toEqual(['bottomLine', 'proposal:ceasefire-30d', 'changes'])
  })

  test('tells changes since a date, by an account, on the evidence that is asked for', async () => {
    const outline = await outlineOf(
      ukraine,
      '--as-of',
      '2025-03-25',
      '--since',
      '2025-03-18',
      '--lens',
      'russia',
      '--trust',
      'B2',
    )
    expect(outline).toMatchObject({ since: '2025-03-18', lens: 'russia', trust: 'B2' })
    expect(outline.footer.filters).toBe('Evidence B2 or better')
  })

  test('takes a scenario’s steps and odds', async () => {
    const outline = await outlineOf(ukraine, '--scenario', 'monitoring-first')
    expect(outline).toMatchObject({ scenario: 'monitoring-first', asOf: '2025-03-25' })
    expect(outline.steps).toHaveLength(2)
    const judgements = outline.parts.find(({ id }) => id === 'judgements')
    expect(textOf(judgements?.headline ?? { runs: [], rests: [] })).toContain('(0.')
  })

  test('prints it where no file is named', async () => {
    const ran = await runs(['brief', ukraine, '--as-of', '2025-03-25'])
    expect(ran.exit).toBe(0)
    expect(ran.out).toContain('The 30-day ceasefire is blocked.')
  })

  test('refuses a file of another ending, and says which there are', async () => {
    const ran = await runs(['brief', ukraine, '--out', 'brief.doc'])
    expect(ran.exit).toBe(2)
    expect(ran.err).toMatch(/--out needs a name that ends in one of .*\.pptx.*\.json\nusage: parley brief FILE/)
  })

  test('says why a file could not be written', async () => {
    const ran = await runs([
      'brief',
      ukraine,
      '--as-of',
      '2025-03-25',
      '--out',
      join(folder().path, 'nowhere', 'x.json'),
    ])
    expect(ran).toMatchObject({ exit: 1, out: '' })
    expect(ran.err).toMatch(/x\.json: no such file/)
  })
})

describe('a saved briefing', () => {
  async function savedIn(more: object): Promise<string> {
    const outline = await outlineOf(ukraine, '--as-of', '2025-03-25', '--length', 'five-slides')
    const file = join(folder().path, 'case.json')
    const facts = Object.fromEntries(outline.parts.map((part) => [part.id, part.facts]))
    const briefing = {
      id: 'monday',
      title: 'Monday',
      asOf: '2025-03-25',
      settings: { length: 'fiveSlides' },
      facts,
      ...more,
    }
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(ukraine, 'utf8')), briefings: [briefing] }))
    return file
  }

  test('is made again as it was', async () => {
    const outline = await outlineOf(await savedIn({}), '--briefing', 'monday')
    expect(outline).toMatchObject({ asOf: '2025-03-25', length: 'fiveSlides' })
    expect(outline.parts.every(({ hasChanged }) => hasChanged === null)).toBe(true)
  })

  test('leaves out the sources that it left out, unless others are named', async () => {
    const file = await savedIn({ without: ['unn-kremlin-readout'] })
    const again = await outlineOf(file, '--briefing', 'monday')
    expect(again.without).toEqual(['unn-kremlin-readout'])
    expect(again.footer.filters).toMatch(/^Evidence: all but “/)
    const other = await outlineOf(file, '--briefing', 'monday', '--without', 'interfax-jeddah')
    expect(other.without).toEqual(['interfax-jeddah'])
  })

  test('as of another date is marked against what it said, and not held to what was known then', async () => {
    const outline = await outlineOf(
      await savedIn({ knownAt: '2025-03-26' }),
      '--briefing',
      'monday',
      '--as-of',
      '2025-04-20',
    )
    expect(outline).toMatchObject({ asOf: '2025-04-20', since: '2025-03-25', knownAt: null })
    expect(inOf(outline).slice(0, 2)).toEqual(['bottomLine', 'changes'])
    expect(outline.parts.filter(({ hasChanged }) => hasChanged).map(({ id }) => id)).toContain('bottomLine')
  })

  test('that is not there is named, with those that are', async () => {
    const ran = await runs(['brief', await savedIn({}), '--briefing', 'mondy'])
    expect(ran.exit).toBe(1)
    expect(ran.err).toContain('no briefing "mondy"; did you mean "monday"?')
  })
})
