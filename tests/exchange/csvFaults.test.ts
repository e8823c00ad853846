import { describe, expect, test } from 'vitest'
import { printFault } from '../../machines/dossier/faults.ts'
import { readDevelopments } from '../../src/exchange/csvIn.ts'
import { recordedAt } from '../../src/exchange/recordedAt.ts'
import { sample } from '../machines/dossier/sample.ts'

const empty = () => ({ ...sample(), developments: [] })
const head =
  'id,at,headline,source,by,condition,proposal,question,event,from,until,value,due,answer,effectBy,credibility,replaces'
const line = (cells: Record<string, string>): string =>
  head
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',')
const row = { id: 'a', at: '2025-01-02', headline: 'News', source: 'press' }
const table = (...rows: Record<string, string>[]) => [head, ...rows.map((one) => line({ ...row, ...one }))].join('\r\n')

/** What is wrong with a table, a line each. */
const told = (csv: string, dossier: unknown = empty()) =>
  readDevelopments(csv, dossier).faults.map((fault) => printFault('t.csv', fault).replace('t.csv: ', ''))

describe('a fault is told by row and column', () => {
  test.each<[Record<string, string>, string]>([
    [{ source: 'pres' }, 'row 2, source: no source "pres"; did you mean "press"?'],
    [{ by: 'nort' }, 'row 2, by: no party "nort"; did you mean "north"?'],
    [{ by: '"north, sout"' }, 'row 2, by: no party "sout"; did you mean "south"?'],
    [{ at: '2025-02-30' }, 'row 2, at: is "2025-02-30"; the calendar has no such day'],
    [{ at: '01.06.2025' }, 'row 2, at: is "01.06.2025"; did you mean "2025-06-01"?'],
    [
      { until: '31.02.2025', proposal: 'truce', event: 'extend' },
      'row 2, until: is "31.02.2025"; the calendar has no such day',
    ],
    [{ at: '' }, 'row 2, at: is missing; expected a day that exists, or a time'],
    [{ headline: '' }, 'row 2, headline: is missing; expected a text that is not empty'],
    [{ id: 'A b' }, 'row 2, id: is "A b"; did you mean "a-b"?'],
    [{ condition: 'releas', event: 'agree' }, 'row 2, condition: no condition "releas"; did you mean "release"?'],
    [{ condition: 'release', event: 'extend' }, 'row 2, event: is "extend"; only a proposal takes that'],
    [{ condition: 'release' }, 'row 2, event: asks for nothing'],
    [{ condition: 'release', value: 'ten' }, 'row 2, value: is "ten"; expected a number'],
    [{ condition: 'release', value: '-1' }, 'row 2, value: is -1; expected a number of at least zero'],
    [{ condition: 'guns-back', value: '1' }, 'row 2, value: is a value of guns-back, which has no measure'],
    [{ condition: 'release', due: 'P60D after truc' }, 'row 2, due: no proposal "truc"; did you mean "truce"?'],
    [{ condition: 'release', due: 'soon' }, 'row 2, due: is "soon"; expected a day'],
    [{ condition: 'release', event: 'agree', until: '2025-03-01' }, 'row 2, until: unknown key "until"'],
    [{ condition: 'release', proposal: 'truce', event: 'agree' }, 'row 2, proposal: unknown key "proposal"'],
    [{ proposal: 'truce', event: 'extend' }, 'row 2, until: extends without an end'],
    [
      { proposal: 'truce', event: 'enterForce', until: '2025-01-01' },
      'row 2, until: 2025-01-01 is not after the start',
    ],
    [
      { proposal: 'truce', event: 'enterForce', from: '2024-01-01' },
      'row 2, from: 2024-01-01 is before truce was tabled',
    ],
    [{ question: 'how-far' }, 'row 2, event: asks for nothing'],
    [{ event: 'agree' }, 'row 2, condition: has only the keys "event"'],
    [{ condition: 'release', event: 'agree', effectBy: 'nobody' }, 'row 2, effectBy: no party "nobody"'],
    [{ credibility: '7' }, 'row 2, credibility: is 7; expected a whole number from 1'],
    [{ credibility: 'B2' }, 'row 2, credibility: is "B2"; expected a whole number from 1'],
    [{ replaces: 'b' }, 'row 2, replaces: no development "b"'],
    [{ replaces: 'a' }, 'row 2, replaces: a replaces itself'],
  ])('%j', (cells, fault) => {
    const faults = told(table(cells))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  test('of the row of its effect, and of the spreadsheet, which counts blank rows too', () => {
    const effect = (id: string) => line({ ...row, condition: id, event: 'agree' })
    const csv = [head, '', effect('release'), ',,,', effect('releas'), line({ condition: 'nothing', event: 'agree' })]
    expect(told(csv.join('\n'))).toEqual([
      'row 5, condition: no condition "releas"; did you mean "release"?',
      'row 6, condition: no condition "nothing"; expected one of north-agrees, release, guns-back',
    ])
  })

  test('up to ten thousand of them; that there are more is told last', () => {
    for (const wrong of ['x,2025-01-02,News,pres', 'x,2025-01-02,News,press,more']) {
      const csv = `id,at,headline,source\n${Array.from({ length: 10_500 }, (_, place) => wrong.replace('x', `x${place}`)).join('\n')}`
      const faults = told(csv)
      expect(faults).toHaveLength(10_001)
      expect(faults[9_999]).toMatch(/^row 10001/)
      expect(faults[10_000]).toBe('the table: has 10000 of these, or more; only the first are listed')
    }
  })

  test('all of them, row by row', () => {
    const csv = table({ source: 'x', by: 'y' }, { id: 'b', at: 'z' }, { id: 'c' }, { id: 'd', headline: ' ' })
    expect(readDevelopments(csv, empty()).faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'source'],
      [2, 'by'],
      [3, 'at'],
      [5, 'headline'],
    ])
  })
})

describe('the head', () => {
  test.each([
    ['__proto__', 'row 1, "__proto__": is no column; expected one of id, at'],
    ['constructor', 'row 1, "constructor": is no column; expected one of id, at'],
    ['prototype', 'row 1, "prototype": is no column; expected one of id, at'],
    ['notes', 'row 1, "notes": is no column; did you mean "note"?'],
    ['at', 'row 1, at: stands there twice; expected each column once'],
  ])('may not have %s', (name, fault) => {
    const [first = '', second = ''] = table({}).split('\r\n')
    expect(told(`${first},${name}\r\n${second},x`)[0]).toContain(fault)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  test('has to have what every development has; that is told once', () => {
    expect(told('id,headline\na,News\nb,More')).toEqual([
      'row 1, at: is missing; expected this column in the head',
      'row 1, source: is missing; expected this column in the head',
    ])
    expect(told('')).toHaveLength(3)
  })

  test('that is misspelt is one fault, not one in every row', () => {
    expect(told('id,att,headline,source\na,2025-01-02,News,press\nb,2025-01-02,News,press')).toEqual(
      [
        'row 1, "att": is no column; did you mean "at"?',
        'row 1, at: is missing; expected this column in the head',
      ].slice(0, 1),
    )
  })

  test('is read in any order and case, between semicolons or tabs as well', () => {
    for (const mark of [';', '\t']) {
      const csv = `Headline,SOURCE,at,effect by\nNews,press,2025-01-02,`.replaceAll(',', mark)
      const { faults, added } = readDevelopments(csv, empty())
      expect(faults).toEqual([])
      expect(added).toMatchObject([{ at: '2025-01-02', headline: 'News', source: 'press' }])
    }
  })

  test('may follow a line that tells Excel what stands between the cells, which is no row', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = ['\uFEFFsep=;', 'at;headline;source', '2025-01-02;News, more;press', '2025-01-02;News;pres']
      const { rows } = readDevelopments(lines.join(end), empty())
      expect(rows.map(({ row, headline, faults }) => [row, headline, faults.length])).toEqual([
        [2, 'News, more', 0],
        [3, 'News', 1],
      ])
    }
    expect(told('SEP=\t\nat\theadline\tsource\n')).toEqual([])
  })

  test('of very many columns is refused at once', () => {
    expect(told(`${'x,'.repeat(100_000)}\n`)).toEqual([expect.stringMatching(/^row 1: has 100001 columns; /)])
  })
})

describe('a table', () => {
  test.each([
    ['"a\n', 'row 2: has a quotation mark that does not close'],
    ['a,2025-01-02,"News"x,press\n', 'row 2: has a quotation mark that does not close'],
    ['a,2025-01-02,News,press,more\n', 'row 2: has a cell under no name'],
  ])('that is not in order is refused: %j', (rows, fault) => {
    expect(told(`id,at,headline,source\n${rows}`)[0]).toContain(fault)
  })

  test('put together from files whose lines end differently says what each of them says', () => {
    const csv = 'at,source,headline\n2025-01-02,press,One\r\n2025-01-02,press,"Two\r\nlines"\r2025-01-02,press,Three'
    const { added, faults } = readDevelopments(csv, empty())
    expect([added.map(({ headline }) => headline), faults]).toEqual([['One', 'Two\r\nlines', 'Three'], []])
  })

  test('of which any row has a fault adds nothing', () => {
    const { added, rows } = readDevelopments(table({ id: 'a' }, { id: 'b', source: 'x' }), empty())
    expect(added).toEqual([])
    expect(rows.map(({ row, development, faults }) => [row, development === null, faults.length])).toEqual([
      [2, false, 0],
      [3, true, 1],
    ])
  })

  test('says of a row that its development says otherwise elsewhere', () => {
    expect(told(table({}, { headline: 'Other', condition: 'release', event: 'agree' }))).toEqual([
      'row 3, headline: is "Other", and row 2 of the same development has "News"; expected the same in each of its rows, or an id of its own',
    ])
  })

  test('says of a row that it repeats another: by an id made of the row, and not of what stands in the dossier', () => {
    const rows = ['at,headline,source', '2025-01-02,News,press', '2025-01-03,More,press', '2025-01-02,News,press']
    expect(told(rows.join('\n'), { ...sample(), developments: [{ ...row }] })).toEqual([
      'row 4: repeats row 2; leave it out, or give each an id of its own',
    ])
  })

  test('says of a row that its id is the one made for another', () => {
    const csv = 'id,at,headline,source\n,2025-01-02,News,press\n'
    const id = readDevelopments(csv, empty()).added[0]?.id
    expect(told(`${csv}${id},2025-01-03,More,press\n`)).toEqual([
      'row 3: has the id of row 2; leave it out, or give each an id of its own',
    ])
  })

  test('passes over what the dossier has already, and refuses another under its id', () => {
    const dossier = { ...sample(), developments: [{ ...row }] }
    expect(readDevelopments(table({}, { id: 'b' }), dossier)).toMatchObject({
      rows: [{ isKnown: true }, { isKnown: false }],
      added: [{ id: 'b' }],
      faults: [],
    })
    expect(told(table({ headline: 'Other' }), dossier)).toEqual([
      'row 2, id: "a" is already the id of developments[0]; expected an id of its own',
    ])
  })

  test('without ids gets one for each development, always the same', () => {
    const csv =
      'at,headline,source,condition,event\n2025-01-02,Guns fall silent,press,release,agree\n,,,guns-back,agree\n'
    const [first, again] = [readDevelopments(csv, empty()), readDevelopments(csv, empty())]
    expect(first.added).toEqual(again.added)
    expect(first.added).toMatchObject([
      {
        id: expect.stringMatching(/^2025-01-02-guns-fall-silent-[a-z]{4}$/),
        effects: [{ condition: 'release' }, { condition: 'guns-back' }],
      },
    ])
    expect(readDevelopments(csv, { ...empty(), developments: first.added })).toMatchObject({ added: [], faults: [] })
  })
})

describe('when it entered the record', () => {
  const now = '2025-06-01T12:00:00+00:00'
  const recordedOf = (csv: string, dossier: unknown = empty()) =>
    recordedAt(readDevelopments(csv, dossier), now).map(({ recorded }) => recorded)

  test('is the moment of the import where the table has no column for it', () => {
    expect(recordedOf(table({}, { id: 'b' }))).toEqual([now, now])
    const [first] = recordedAt(readDevelopments(table({}), empty()), now)
    expect(Object.keys(first ?? {})).toEqual(['id', 'at', 'recorded', 'headline', 'source', 'effects'])
  })

  test('is what the table says where it has one: a blank says that it was known on its day', () => {
    const csv = 'at,recorded,headline,source\n2025-01-02,2025-01-05,One,press\n2025-01-02,,Two,press\n'
    expect(recordedOf(csv)).toEqual(['2025-01-05', undefined])
  })

  test('does not make another development of one that the dossier has since an earlier import', () => {
    const earlier = recordedAt(readDevelopments(table({}), empty()), '2025-03-01T12:00:00+00:00')
    const dossier = { ...empty(), developments: earlier }
    expect(readDevelopments(table({}, { id: 'b' }), dossier)).toMatchObject({ added: [{ id: 'b' }], faults: [] })
    const [said] = told('id,at,recorded,headline,source\na,2025-01-02,2025-01-05,News,press\n', dossier)
    expect(said).toContain('row 2, id: "a" is already the id of')
  })
})

describe('hostile tables take time that grows with their size alone', () => {
  const [small, times] = [4_000, 16]
  test.each<[string, (size: number) => string]>([
    ['broken quotes before spaces', (size) => `id,at\n"${'x"'.repeat(size)}${' '.repeat(size)},`],
    ['quotes alone', (size) => `id,at\n${'"'.repeat(size)}x`],
    ['quoted cells', (size) => `id,at\n${'"",'.repeat(size)}`],
    ['quoted lines of another end', (size) => `id,at\r\n${'"x"\n'.repeat(size)}`],
    ['lines', (size) => `id,at\n${'x\n'.repeat(size)}`],
    ['marks', (size) => `id,headline\nx,${"'".repeat(size)}`],
    ['spaces in a cell', (size) => `id,by,due\nx,${' '.repeat(size)}y,${' '.repeat(size)}y`],
    ['commas in a cell', (size) => `id,by\nx,"${','.repeat(size)}"`],
    ['digits', (size) => `id,value\nx,${'1'.repeat(size)}x`],
    ['columns', (size) => `${','.repeat(size)}\n`],
  ])('%s', (_, make) => {
    /** What a table of that size costs of the processor, in milliseconds: other programs don't count. */
    const time = (size: number): number => {
      const csv = make(size)
      const start = process.cpuUsage()
      readDevelopments(csv, empty())
      return process.cpuUsage(start).user / 1000
    }
    time(small)
    const least = (size: number) => Math.min(time(size), time(size), time(size))
    // What grows with the square takes 256 times as long.
    expect(time(times * small)).toBeLessThan(250 + 4 * times * least(small))
  })
})
