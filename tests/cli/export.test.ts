import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '../exchange/readCalendar.ts'
import { runs, ukraine } from './runs.ts'

const USAGE = 'usage: parley export FILE (--csv | --ics) [--as-of D] [--lens P] [OPTION …]\n'
const asOf = ['--as-of', '2025-03-25']

test('--csv prints a head and a row for each effect', async () => {
  const { exit, out, err } = await runs(['export', ukraine, '--csv'])
  expect([exit, err]).toEqual([0, ''])
  expect(out.split('\r\n')[0]).toBe(
    'id,at,recorded,headline,source,by,occasion,quote,replaces,withdraws,credibility,note,condition,proposal,question,event,standing,from,until,value,due,answer,effectBy',
  )
  expect(out).toContain('\r\n2025-03-18-kremlin-readout,2025-03-18,,')
  expect(await runs(['export', '-', '--csv'], { input: readFileSync(ukraine, 'utf8') })).toEqual({ exit, out, err })
})

describe('--ics prints the dates ahead', () => {
  const calendar = async (...options: string[]) => {
    const { exit, out, err } = await runs(['export', ukraine, '--ics', ...asOf, ...options], {
      now: Date.UTC(2025, 2, 25),
    })
    expect(exit).toBe(0)
    return { err, entries: readCalendar(out).entries }
  }

  test('by every account', async () => {
    const { entries, err } = await calendar()
    expect(err).toBe(`${ukraine}: 1 date ahead\n`)
    expect(entries).toMatchObject([
      {
        UID: 'ukraine-2025.energy-halt.term.russia@parley.invalid',
        DTSTAMP: '20250325T000000Z',
        'DTSTART;VALUE=DATE': '20250417',
        SUMMARY: 'Halt on energy strikes: no longer in force, by the account of Russia',
      },
    ])
  })

  test('by one account, of what was known by a date, and of what is trusted', async () => {
    expect((await calendar('--lens', 'russia')).entries).toHaveLength(1)
    expect((await calendar('--trust', 'B6')).entries).toHaveLength(1)
    expect((await calendar('--lens', 'assessed')).entries).toHaveLength(0)
    expect((await calendar('--known-at', '2025-03-17')).entries).toHaveLength(0)
    expect((await calendar('--trust', 'A1')).entries).toHaveLength(0)
  })

  test('where nothing lies ahead it is a calendar all the same, which programs read', async () => {
    const { exit, out, err } = await runs(['export', ukraine, '--ics', ...asOf, '--lens', 'assessed'])
    expect(exit).toBe(0)
    expect(out).toContain('BEGIN:VTIMEZONE')
    expect(out).not.toContain('BEGIN:VEVENT')
    expect(err).toContain('0 dates ahead')
  })
})

test.each<[string[], string]>([
  [[], 'export takes --csv or --ics'],
  [['--csv', '--ics'], 'export takes --csv or --ics'],
  [['--csv', ...asOf], '--as-of goes with --ics only'],
  [['--csv', '--lens', 'russia'], '--lens goes with --ics only'],
])('%j is wrong usage', async (options, problem) => {
  expect(await runs(['export', ukraine, ...options])).toEqual({ exit: 2, out: '', err: `parley: ${problem}\n${USAGE}` })
})

test('an account that the dossier does not have is refused', async () => {
  expect(await runs(['export', ukraine, '--ics', '--lens', 'russa'])).toEqual({
    exit: 1,
    out: '',
    err: `${ukraine}: no party "russa"; did you mean "russia"?\n`,
  })
})

test('the help says what it takes', async () => {
  expect((await runs(['export', '--help'])).out).toMatchInlineSnapshot(`
    "The developments as a table, or the dates ahead as a calendar.

    usage: parley export FILE (--csv | --ics) [--as-of D] [--lens P] [OPTION …]

      FILE              a dossier; - reads it from standard input
      --csv             the developments as a CSV table, which import reads
      --ics             the ends of terms and the due days ahead as a calendar (iCalendar)
      --as-of D         the day at whose end the board is drawn, or an instant; else today
      --lens P          the account whose dates count, a party or assessed; else every one
      --known-at D      only what had been recorded by then
      --trust B2        only evidence at least as good as this, such as B2
      --without SOURCE  as if this source had not been there; may be given more than once
      --help            print this
    "
  `)
})
