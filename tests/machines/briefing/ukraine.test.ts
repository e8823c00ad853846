import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { lengths, plainSettings, textOf } from '../../../machines/briefing/outline.ts'
import { type Dossier, readDossier } from '../../../machines/dossier.ts'
import { blocksIn, briefed, fileValue, headlineOf, partOf, savedOf, textsOf } from './briefed.ts'

const ukraine = dossierIn(fileValue('public/dossiers/ukraine-2025.json'))
const opened = new OpenDossier(ukraine)

function dossierIn(value: Record<string, unknown>): Dossier {
  const read = readDossier(value)
  if (!read.ok) throw new Error('the shipped dossier is unsound')
  return read.dossier
}

const five = { ...plainSettings, length: 'fiveSlides' as const }
const inOf = (outline: ReturnType<typeof briefed>): string[] =>
  outline.parts.filter(({ isIn }) => isIn).map(({ id }) => id)

test('the outline of 25 March 2025 is as it was when it was last looked at (npx vitest -u renews it)', async () => {
  const outline = briefed(opened, { asOf: '2025-03-25' })
  await expect(`${JSON.stringify(outline, null, 1)}\n`).toMatchFileSnapshot('ukraine-2025-03-25.outline.json')
})

describe('the bottom line', () => {
  test.each([
    ['2025-03-01', 'Nothing was on the table by 1 March.'],
    [
      '2025-03-18',
      'The 30-day ceasefire is pending. Nothing is in force, though by Russia’s count the halt on energy strikes is.',
    ],
    [
      '2025-03-25',
      'The 30-day ceasefire is blocked. Only the halt on energy strikes is in force, and the sides dispute when it began.',
    ],
    [
      '2025-04-19',
      'The 30-day ceasefire is blocked. The halt on energy strikes and the Easter truce are in force; the sides dispute the dates of the halt on energy strikes.',
    ],
    [
      '2025-05-11',
      'The 30-day ceasefire is blocked. Only the halt on energy strikes is in force, though strained, and the sides dispute when it began.',
    ],
  ])('of %s reads as one would say it', (asOf, says) => {
    expect(headlineOf(briefed(opened, { asOf }), 'bottomLine')).toBe(says)
  })

  test('follows an account, and a supposition, and says that it does', () => {
    const russia = ukraine.parties.find(({ id }) => id === 'russia')?.id
    expect(headlineOf(briefed(opened, { asOf: '2025-03-25', lens: russia ?? 'assessed' }), 'bottomLine')).toBe(
      'By Russia’s account: the 30-day ceasefire is blocked. Only the halt on energy strikes is in force, though strained, and the sides dispute when it began.',
    )
    const [arms] = ukraine.conditions.filter(({ id }) => id === 'arms-supply-stop')
    const steps = arms === undefined ? [] : [{ condition: arms.id, event: 'satisfy' as const }]
    const outline = briefed(opened, { asOf: '2025-03-25', steps })
    expect(headlineOf(outline, 'bottomLine')).toBe(
      'If stop of arms supplies to Ukraine is satisfied, the 30-day ceasefire would be pending.',
    )
    expect(outline.footer.supposed).toBe('What if: stop of arms supplies to Ukraine is satisfied')
    const [requirement] = blocksIn(partOf(outline, 'proposal:ceasefire-30d' as never), 'requirement')
    const row = requirement?.rows.find((one) => one.kind === 'condition' && one.id === 'arms-supply-stop')
    expect(row).toMatchObject({ word: 'Satisfied', record: 'record: refused since 20 March' })
  })

  test('counts the days to a date that one party alone names by that party’s count, in every length', () => {
    for (const length of lengths) {
      const outline = briefed(opened, { asOf: '2025-03-25', settings: { ...plainSettings, length } })
      const figures = blocksIn(partOf(outline, 'bottomLine'), 'figures').flatMap((block) => block.figures)
      expect(figures.map(({ says }) => says)).toContain(
        'until 17 April: The halt on energy strikes ends, by Russia’s count',
      )
    }
  })
})

describe('the lengths', () => {
  test('five slides are the bottom line, the proposal that matters most, accounts, scenarios and sources', () => {
    expect(inOf(briefed(opened, { asOf: '2025-03-25', settings: five }))).toEqual([
      ...['bottomLine', 'proposal:ceasefire-30d', 'accounts', 'scenarios', 'sources'],
    ])
  })

  test('where one of them has nothing to say, the next fitting part takes its place', () => {
    expect(inOf(briefed(opened, { asOf: '2025-03-18', settings: five }))).toEqual([
      ...['bottomLine', 'proposal:ceasefire-30d', 'changes', 'accounts', 'sources'],
    ])
  })

  test('one page is the bottom line, that proposal and what changed', () => {
    const settings = { ...plainSettings, length: 'onePage' as const }
    expect(inOf(briefed(opened, { asOf: '2025-03-25', settings }))).toEqual([
      ...['bottomLine', 'proposal:ceasefire-30d', 'changes'],
    ])
  })

  test('what the analyst chose and ordered comes before what a length has', () => {
    const settings = { ...five, order: ['method' as const], chosen: { method: true, sources: false } }
    expect(inOf(briefed(opened, { asOf: '2025-03-25', settings }))).toEqual([
      ...['method', 'bottomLine', 'proposal:ceasefire-30d', 'accounts', 'scenarios'],
    ])
  })
})

test('the foot of a briefing counts as many publishers as its list of sources', () => {
  for (const asOf of ['2025-03-13', '2025-03-25', '2025-05-11']) {
    for (const length of lengths) {
      const settings = { ...plainSettings, length, chosen: { sources: true } }
      const outline = briefed(opened, { asOf, settings })
      const [, all] = /from (\d+) publisher/.exec(headlineOf(outline, 'sources')) ?? []
      const { sources } = outline.footer
      const [, named = '', more = '0'] = /^Sources: (.*?)(?: and (\d+) more)?$/.exec(sources) ?? []
      expect(named.split(', ').length + Number(more)).toBe(Number(all))
    }
  }
})

describe('what a sentence rests on supports it', () => {
  const restsIn = (asOf: string, part: string, text: RegExp) =>
    blocksIn(partOf(briefed(opened, { asOf }), part as never), 'lines')
      .flatMap(({ sentences }) => sentences)
      .filter((one) => text.test(textOf(one)))
      .map(({ rests }) => rests)

  test('a term by what dated it, and by nothing where only the file says how long it would be', () => {
    expect(restsIn('2025-05-11', 'proposal:easter-truce', /19 April, 18:00/)).toEqual([['2025-04-19-easter-order']])
    expect(restsIn('2025-03-25', 'proposal:ceasefire-30d', /^Would run for/)).toEqual([[]])
  })

  test('a sequence by the source in which it can be read', () => {
    const [talks] = ukraine.sequences.filter(({ first }) => first === 'talks')
    const reported = ukraine.developments.filter(({ source }) => source === talks?.source).map(({ id }) => id)
    expect(reported.length).toBeGreaterThan(0)
    expect(restsIn('2025-03-25', 'ways', /^That breaks a sequence: Russia wants talks/)[0]).toEqual(reported)
  })
})

describe('words of the analyst’s own', () => {
  const { facts } = partOf(briefed(opened, { asOf: '2025-03-25' }), 'bottomLine')
  const settings = { ...five, headlines: { bottomLine: { text: 'It stalls.', facts } } }

  test('stand as long as the part says the same', () => {
    const part = partOf(briefed(opened, { asOf: '2025-03-25', settings }), 'bottomLine')
    expect(part.ownHeadline).toEqual({ text: 'It stalls.', isStale: false })
  })

  test('are stale once it says something else', () => {
    const part = partOf(briefed(opened, { asOf: '2025-03-18', settings }), 'bottomLine')
    expect(part.ownHeadline).toEqual({ text: 'It stalls.', isStale: true })
  })
})

describe('a briefing made again', () => {
  const saved = savedOf(briefed(opened, { asOf: '2025-03-25', settings: five }))
  const again = briefed(opened, { asOf: '2025-04-20', settings: five, after: saved })

  test('marks what says something else, and lists it right after the bottom line', () => {
    expect(inOf(again).slice(0, 2)).toEqual(['bottomLine', 'changes'])
    const changed = again.parts.filter(({ hasChanged }) => hasChanged).map(({ title }) => title)
    expect(changed).toContain('30-day ceasefire')
    const [first] = blocksIn(partOf(again, 'changes'), 'lines')
    expect(first?.title).toBe('Changed since “As it was told” of 25 March')
    expect(first?.sentences.map(textOf).join('\n')).toContain(
      'Halt on energy strikes (In force, strained): Russia and Ukraine each say',
    )
  })

  test('tells changes since the briefing before', () => {
    expect(again.since).toBe('2025-03-25')
  })
})

describe('what nobody could know by then', () => {
  test('is told of no date after: later developments alter no word of it', () => {
    const upTo = (asOf: string) => ({
      ...ukraine,
      developments: ukraine.developments.filter(({ at }) => at.slice(0, 10) <= asOf),
    })
    for (const asOf of ['2025-03-13', '2025-03-18', '2025-03-25', '2025-04-16']) {
      // How a dossier writes its words tells which titles begin small: capitals are no news.
      const texts = (of: OpenDossier) => textsOf(briefed(of, { asOf })).map((text) => text.toLowerCase())
      expect(texts(new OpenDossier(upTo(asOf)))).toEqual(texts(opened))
    }
  })

  test('is not told of conditions that a party had not named yet', () => {
    expect(headlineOf(briefed(opened, { asOf: '2025-03-11' }), 'accounts')).toBe('On this date all accounts agree.')
    expect(headlineOf(briefed(opened, { asOf: '2025-03-18' }), 'accounts')).toBe(
      'No other account names any of the conditions that Russia sets.',
    )
  })
})

test('odds are told in ICD 203’s words, and confidence in a sentence of its own', () => {
  const [scenario] = ukraine.scenarios
  const outline = briefed(opened, { asOf: '2025-03-25', odds: scenario?.odds ?? {} })
  const [likely, confident] = blocksIn(partOf(outline, 'judgements'), 'lines')
  const [first = ''] = likely?.sentences.map(textOf) ?? []
  expect(first).toBe('There is almost no chance (0.014%) that the 30-day ceasefire gets all that it requires.')
  expect(first).not.toContain('confidence')
  expect(confident?.sentences.map(textOf)[0]).toBe(
    '30-day ceasefire: moderate confidence. It rests on 3 developments from 3 publishers, two of them graded B2 or better; the accounts differ on it.',
  )
})
