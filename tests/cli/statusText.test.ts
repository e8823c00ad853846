import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/terminal/width.ts'
import { file, runs, ukraine } from './runs.ts'

const rule = (name: string) => file(`tests/conformance/rules/${name}.json`)
const vectors = ['rules', 'random'].flatMap((folder) =>
  readdirSync(file(`tests/conformance/${folder}`))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expect.json'))
    .map((name) => file(`tests/conformance/${folder}/${name}`)),
)

async function board(argv: readonly string[], columns = 80) {
  const { exit, out, err } = await runs(['status', ...argv], { terminal: { columns, colour: false } })
  expect([exit, err]).toEqual([0, ''])
  return out
}

/** The lines of a text from one that begins so, up to a blank one. */
function passage(text: string, start: string) {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trimStart().startsWith(start))
  return lines.slice(first, lines.indexOf('', first)).join('\n')
}

describe('a board in a terminal', () => {
  test('says what it is a board of: the dossier, the date, whose account, and what was left out', async () => {
    const text = await board([
      ukraine,
      '--as-of',
      '2025-03-25',
      '--lens',
      'russia',
      '--known-at',
      '2025-03-26',
      '--trust',
      'B2',
    ])
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Ukraine: the March 2025 proposals',
      'As of the end of 25 March 2025 (Europe/Kyiv), by the account of Russia',
      'Only what had been recorded by the end of 26 March 2025',
      'Only evidence graded B2 or better',
    ])
  })

  test('says which sources it leaves out, and is drawn without them', async () => {
    const without = ['--without', 'unn-kremlin-readout', '--without', 'unn-call-length']
    const text = await board([ukraine, '--as-of', '2025-03-18', '--lens', 'russia', ...without])
    const said = text.split('\n').filter((line) => line.startsWith('Without what rests on '))
    expect(said).toHaveLength(2)
    const whole = await board([ukraine, '--as-of', '2025-03-18', '--lens', 'russia'])
    expect(whole).toContain('On 18 March, with the order of that day')
    expect(text).not.toContain('On 18 March, with the order of that day')
  })

  test('gives each proposal its status in shape and word, why, since when, and its term', async () => {
    const text = await board([ukraine, '--as-of', '2025-03-25', '--lens', 'russia'])
    const halt = passage(text, 'Halt on energy strikes')
    expect(halt).toMatch(/^Halt on energy strikes +contested · ▻ In force, strained$/m)
    expect(halt).toMatch(/^ {2}\S[^[]*broken/m)
    expect(halt).toMatch(/^ {2}since 19 March 2025 \[\d+\] · tabled 18 March 2025 by the United States$/m)
    expect(halt).toContain('  Day 8 of 30 · ends 17 April 2025\n')
    expect(halt).toMatch(/^ {2}By what is established.*: in force$/m)
  })

  test('lists the accounts that differ from the one shown, and only these', async () => {
    const text = await board([ukraine, '--as-of', '2025-03-25'])
    expect(passage(text, '30-day ceasefire').match(/^ {2}By .*$/gm)).toEqual([
      '  By Ukraine, the United States and Europe: pending',
    ])
  })

  test('counts a truce of hours in hours', async () => {
    expect(await board([ukraine, '--as-of', '2025-04-20T18:00:00+03:00'])).toContain(
      'Hour 25 of 30 · ends 21 April 2025, 00:00',
    )
  })

  test('draws the requirement as a tree, each condition with who owes it to whom and since when', async () => {
    const tree = passage(await board([ukraine, '--as-of', '2025-03-25'], 100), 'Needs all of these')
    expect(tree).toMatch(/^ {2}Needs all of these +1 of 6 holds$/m)
    expect(tree).toMatch(/^ {4}✓ Kyiv's agreement to the ceasefire +Agreed$/m)
    expect(tree).toMatch(/^ {4}✗ Stop of arms supplies to Ukraine +Refused$/m)
    expect(tree).toMatch(/^ {4}○ Effective control of the ceasefire +Outstanding$/m)
    expect(tree).toMatch(
      /^ {6}since 20 March 2025 \[\d+\] · demanded by Russia · owed by the United States and Europe$/m,
    )
  })

  test('draws choices as choices, and an element that is named twice in full only once', async () => {
    const tree = passage(await board([rule('38-order-of-blockers'), '--as-of', '2025-01-20']), 'Needs any one of these')
    expect(tree).toMatch(/^ {4}✗ All of these +0 of 2 hold$/m)
    expect(tree).toMatch(/^ {6}✗ a +Refused$/m)
    expect(tree).toMatch(/^ {6}○ b · named above$/m)
    expect(tree).toMatch(/^ {6}✗ halt \(to be in force\) +✗ Rejected$/m)
  })

  test('tells what stands in the way', async () => {
    const text = await board([ukraine, '--as-of', '2025-03-25', '--lens', 'ukraine'])
    expect(passage(text, '1 change would make it ready')).toContain("Russia's agreement to the ceasefire")
  })

  test('tells what was counted, what is overdue, what is announced and where accounts differ', async () => {
    const release = passage(await board([rule('33-values-and-due-days'), '--as-of', '2025-02-20'], 100), '◕ release')
    expect(release.replace(/\s+/g, ' ')).toContain('10 of 33 prisoners · overdue: was due 10 January 2025')
    expect(release).toContain('By North: waived since 5 January 2025')
    expect(await board([rule('20-announced'), '--as-of', '2025-01-04'])).toContain(
      '    Announced: satisfied from 8 January 2025\n',
    )
  })

  test('answers each question by each account, those that answer alike together', async () => {
    const questions = passage(await board([ukraine, '--as-of', '2025-03-25'], 100), 'Questions')
    expect(questions).toContain('What is established, Ukraine, United States: Energy facilities')
    expect(questions).toContain('Russia: Retreating Ukrainian forces')
  })

  test('lists what had no effect, and why', async () => {
    const text = await board([rule('16-without-effect'), '--as-of', '2025-12-31'])
    expect(passage(text, 'Without effect')).toMatch(/^ {2}! .+ \[\d+\]$/m)
  })

  test('names for every mark the source, its grade, who says so, when, and where to read it', async () => {
    const text = await board([ukraine, '--as-of', '2025-03-25'], 100)
    const [body = '', sources = ''] = text.split('Who says so, and where to read it\n')
    const marks = [...new Set(body.match(/\[\d+\]/g))]
    expect(marks.length).toBeGreaterThan(5)
    expect([...sources.matchAll(/^ *(\[\d+\]) \S/gm)].map(([, mark]) => mark)).toEqual(marks)
    expect(sources).toMatch(/11 March 2025 · the United States and Ukraine · Interfax-Ukraine · graded B1\n/)
    expect(sources).toContain('https://en.interfax.com.ua/news/general/1054814.html')
  })

  test('of a scenario says what is supposed, beside what the record has', async () => {
    const text = await board([ukraine, '--scenario', 'kyiv-and-moscow-agree'])
    expect(text).toContain('As of the end of 25 March 2025 (Europe/Kyiv), by what is established\n')
    expect(text).toContain('What if: Kyiv and Moscow both agree (3 steps on top of the record)\n')
    expect(passage(text, '✓ Stop of arms')).toContain('What if · Record: refused')
    expect(passage(text, '30-day ceasefire')).toContain('What if · Record: blocked')
  })

  test('before anything is on the table says so', async () => {
    expect(await board([ukraine, '--as-of', '2025-01-01'])).toContain('No proposal is on the table by then.\n')
  })

  test.each([40, 57, 80, 200])('keeps to %i columns, addresses apart', async (columns) => {
    for (const path of [ukraine, ...vectors]) {
      const text = await board([path, '--as-of', '2025-03-25'], columns)
      const wide = text.split('\n').filter((line) => widthOf(line) > columns && !line.includes('https://'))
      expect(wide).toEqual([])
      expect(text).not.toMatch(/[ \t]\n|\n\n\n|\n\n$/)
    }
  })

  test('says the same with colour and without', async () => {
    const coloured = await runs(['status', ukraine, '--as-of', '2025-04-20'], {
      terminal: { columns: 80, colour: true },
    })
    expect(coloured.out).toContain('\u001b[1mUkraine: the March 2025 proposals\u001b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(await board([ukraine, '--as-of', '2025-04-20']))
  })
})

describe('what a dossier says cannot command the terminal', () => {
  const nasty = 'a\u001b[2J\u0007\nb\u202ec\u009b31md\u2028e'
  const input = JSON.stringify({
    format: 'parley/1',
    id: 'nasty',
    title: nasty,
    timeZone: 'Europe/Kyiv',
    parties: [{ id: 'north', name: nasty, role: 'belligerent' }],
    sources: [{ id: 'press', publisher: nasty, title: nasty }],
    conditions: [
      { id: 'consent', title: nasty, kind: 'consent', owedBy: ['north'], measure: { unit: nasty, target: 3 } },
    ],
    proposals: [{ id: 'truce', title: nasty, tabled: '2025-01-01', requires: 'consent', proposedBy: ['north'] }],
    questions: [{ id: 'what', title: nasty }],
    developments: [
      {
        id: 'said',
        at: '2025-01-02',
        headline: nasty,
        source: 'press',
        by: 'north',
        effects: [
          { condition: 'consent', event: 'agree' },
          { proposal: 'truce', event: 'resume' },
          { question: 'what', answer: nasty },
        ],
      },
    ],
    scenarios: [{ id: 'one', title: nasty, asOf: '2025-01-03', steps: [{ proposal: 'truce', event: 'enterForce' }] }],
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

  test.each([
    ['status'],
    ['status', '--scenario', 'one'],
    ['status', '--json'],
    ['diff', '--from', '2025-01-01', '--to', '2025-01-05'],
    ['diff', '--from', '2025-01-01', '--to', '2025-01-05', '--json'],
    ['check'],
    ['check', '--json'],
  ])('parley %s %s %s', async (command, ...options) => {
    const { exit, out, err } = await runs([command, '-', ...options.filter((one) => one !== undefined)], { input })
    expect(exit).toBe(0)
    expect(out + err).not.toMatch(commands)
  })

  test('and JSON still says it to the letter', async () => {
    const { out } = await runs(['status', '-', '--json'], { input, now: Date.parse('2025-01-05') })
    expect(JSON.parse(out).questions).toEqual([{ id: 'what', answers: { north: nasty } }])
  })
})
