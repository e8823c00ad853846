import { describe, expect, test } from 'vitest'
import { runs, ukraine } from './runs.ts'

const STATUS = 'usage: parley status FILE [--as-of D] [--lens P] [--scenario ID] [--json] [OPTION …]\n'
const CHECK = 'usage: parley check FILE [--json]\n'
const DIFF = 'usage: parley diff FILE --from D --to D [--lens P] [--json] [OPTION …]\n'
const SIMULATE = 'usage: parley simulate FILE --step STEP … [--as-of D] [--lens P] [--json] [OPTION …]\n'
const A_STEP = '"condition:ID EVENT" or "proposal:ID EVENT", with @D behind it for a date'
const ACCOUNTS = 'usage: parley accounts FILE [--as-of D] [--lens P] [--json] [--csv] [OPTION …]\n'
const HISTORY = 'usage: parley history FILE ID [--as-of D] [--lens P] [--scenario ID] [--json] [OPTION …]\n'
const MACHINE = 'usage: parley machine condition|proposal [--mermaid]\n'
const ANY = 'usage: parley COMMAND FILE [OPTION …]; parley --help lists the commands\n'
const A_DATE = 'a day such as 2025-03-18, or a time with its offset such as 2025-03-18T16:05:00+03:00'
const A_GRADE = 'the worst source that counts, A to F, and the least credible report, 1 to 6, such as B2'
const dates = ['--from', '2025-03-18', '--to', '2025-03-25']

describe('wrong usage exits with 2, prints nothing on standard output, and says how it goes', () => {
  test.each<[argv: string[], err: string]>([
    [[], ANY],
    [['stat', ukraine], `parley: no command "stat"\n${ANY}`],
    [['staus', ukraine], `parley: no command "staus"; did you mean "status"?\n${ANY}`],
    [['help', 'chek'], `parley: no command "chek"; did you mean "check"?\n${ANY}`],
    [['--versoin'], `parley: no command "--versoin"; did you mean "--version"?\n${ANY}`],
    [['status'], `parley: a FILE is missing\n${STATUS}`],
    [['status', '--json'], `parley: a FILE is missing\n${STATUS}`],
    [['status', ukraine, 'b.json'], `parley: one FILE is enough: "b.json" is a second\n${STATUS}`],
    [['status', ukraine, '--asof', '2025-03-25'], `parley: no option "--asof"; did you mean "--as-of"?\n${STATUS}`],
    [['status', ukraine, '--from', '2025-03-25'], `parley: no option "--from"\n${STATUS}`],
    [['status', ukraine, '-j'], `parley: no option "-j"\n${STATUS}`],
    [['status', ukraine, '--as-of'], `parley: --as-of needs ${A_DATE}\n${STATUS}`],
    [['status', ukraine, '--as-of', '--json'], `parley: --as-of needs ${A_DATE}\n${STATUS}`],
    [['status', ukraine, '--as-of', 'yesterday'], `parley: --as-of needs ${A_DATE}, not "yesterday"\n${STATUS}`],
    [['status', ukraine, '--as-of='], `parley: --as-of needs ${A_DATE}, not ""\n${STATUS}`],
    [['status', ukraine, '--as-of', '2025-02-30'], `parley: --as-of needs ${A_DATE}, not "2025-02-30"\n${STATUS}`],
    [
      ['status', ukraine, '--as-of', '2025-03-18T16:05'],
      `parley: --as-of needs ${A_DATE}, not "2025-03-18T16:05"\n${STATUS}`,
    ],
    [['status', ukraine, '--as-of', '2025-03-18', '--as-of=2025-03-19'], `parley: --as-of is given twice\n${STATUS}`],
    [['status', ukraine, '--json', '--json'], `parley: --json is given twice\n${STATUS}`],
    [['status', ukraine, '--known-at', '-1'], `parley: --known-at needs ${A_DATE}, not "-1"\n${STATUS}`],
    [['status', ukraine, '--trust', 'B7'], `parley: --trust needs ${A_GRADE}, not "B7"\n${STATUS}`],
    [['status', ukraine, '--trust', 'b2'], `parley: --trust needs ${A_GRADE}, not "b2"\n${STATUS}`],
    [['status', ukraine, '--trust', 'B22'], `parley: --trust needs ${A_GRADE}, not "B22"\n${STATUS}`],
    [['status', ukraine, '--lens'], `parley: --lens needs the id of a party, or assessed\n${STATUS}`],
    [['status', ukraine, '--json=yes'], `parley: --json takes no value\n${STATUS}`],
    [['check'], `parley: a FILE is missing\n${CHECK}`],
    [['check', ukraine, '--as-of', '2025-03-25'], `parley: no option "--as-of"\n${CHECK}`],
    [['simulate', ukraine], `parley: --step is missing\n${SIMULATE}`],
    [['simulate', ukraine, '--step'], `parley: --step needs ${A_STEP}\n${SIMULATE}`],
    [['simulate', ukraine, '--step', 'monitoring'], `parley: --step needs ${A_STEP}, not "monitoring"\n${SIMULATE}`],
    [['history', ukraine], `parley: ID is missing\n${HISTORY}`],
    [['history', ukraine, 'a', 'b'], `parley: FILE and ID are enough: "b" is one more\n${HISTORY}`],
    [['machine'], `parley: condition|proposal is missing\n${MACHINE}`],
    [['machine', 'propsal'], `parley: no machine "propsal"; did you mean "proposal"?\n${MACHINE}`],
    [
      ['machine', 'proposal', ukraine],
      `parley: one condition|proposal is enough: "${ukraine}" is a second\n${MACHINE}`,
    ],
    [['diff', ukraine], `parley: --from is missing\n${DIFF}`],
    [['diff', ukraine, '--from', '2025-03-25'], `parley: --to is missing\n${DIFF}`],
    [['diff', '--from', '2025-03-18', '--to', '2025-03-25'], `parley: a FILE is missing\n${DIFF}`],
    [['diff', ukraine, '--from', 'x', '--to', '2025-03-25'], `parley: --from needs ${A_DATE}, not "x"\n${DIFF}`],
    [['diff', ukraine, ...dates, '--trust', 'G1'], `parley: --trust needs ${A_GRADE}, not "G1"\n${DIFF}`],
    [['diff', ukraine, ...dates, '--scenario', 'x'], `parley: no option "--scenario"\n${DIFF}`],
    [
      ['diff', ukraine, '--from', '2025-03-26', '--to', '2025-03-25'],
      `parley: --from "2025-03-26" is later than --to "2025-03-25"\n${DIFF}`,
    ],
    [
      ['diff', ukraine, '--from', '2025-03-25', '--to', '2025-03-25T12:00:00+02:00'],
      `parley: --from "2025-03-25" is later than --to "2025-03-25T12:00:00+02:00"\n${DIFF}`,
    ],
  ])('parley %j', async (argv, err) => {
    expect(await runs(argv)).toEqual({ exit: 2, out: '', err })
  })

  test('an argument cannot colour the terminal or break the line', async () => {
    const { err } = await runs(['\u001b[31m\nx'])
    expect(err).toBe(`parley: no command "\\u001b[31m\\nx"\n${ANY}`)
  })
})

describe('help', () => {
  test.each([['--help'], ['-h'], ['help'], ['help', '--help']])('parley %s %s lists the commands', async (...argv) => {
    const { exit, out, err } = await runs(argv.filter((one) => one !== undefined))
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain(ANY)
    for (const name of [
      'status',
      'check',
      'diff',
      'accounts',
      'history',
      'simulate',
      'analyse',
      'log',
      'import',
      'export',
      'machine',
    ])
      expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  })

  test.each([
    ['status', STATUS],
    ['check', CHECK],
    ['diff', DIFF],
    ['simulate', SIMULATE],
    ['accounts', ACCOUNTS],
    ['history', HISTORY],
    ['machine', MACHINE],
  ])('of %s says all that it takes, whatever else stands there', async (name, usage) => {
    const { exit, out, err } = await runs([name, '--help'])
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain(usage)
    for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(out).toMatch(new RegExp(`^  ${option}\\b.*  \\S`, 'm'))
    for (const argv of [
      ['help', name],
      [name, 'missing.json', '--what', '-h'],
    ])
      expect(await runs(argv)).toEqual({ exit, out, err })
  })

  test('fits a terminal of 100 columns', async () => {
    for (const argv of [
      [],
      ['status'],
      ['check'],
      ['diff'],
      ['accounts'],
      ['history'],
      ['machine'],
      ['simulate'],
      ['analyse'],
      ['log'],
      ['import'],
      ['export'],
    ].map((one) => [...one, '--help'])) {
      const { out } = await runs(argv)
      expect(out.split('\n').filter((line) => line.length > 105)).toEqual([])
    }
  })

  test('after -- every argument is a file', async () => {
    expect(await runs(['status', '--', '--help'])).toEqual({ exit: 1, out: '', err: '--help: no such file\n' })
  })
})

test('--version prints the version of the package', async () => {
  expect(await runs(['--version'])).toEqual({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
})
