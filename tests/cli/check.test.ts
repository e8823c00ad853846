import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise } from '../../machines/dossier/advice.ts'
import { printFault } from '../../machines/dossier/faults.ts'
import { parseDossier } from '../../machines/dossier.ts'
import { runs, ukraine } from './runs.ts'

const faulty = JSON.stringify({
  format: 'parley/1',
  id: 'faulty',
  title: 'Faulty',
  timeZone: 'Europe/Kyiv',
  parties: [{ id: 'russia', name: 'Russia', role: 'belligerent' }],
  sources: [{ id: 'press', publisher: 'Press', title: 'Reports' }],
  conditions: [{ id: 'monitoring', title: 'Monitoring', kind: 'action', owedBy: ['russa'] }],
  proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'monitorng' }],
})
const parsed = parseDossier(faulty, advise)
const faults = parsed.ok ? [] : parsed.faults

test('a sound dossier: its advice is data, a line each, and the verdict is talk', async () => {
  const { advice } = parseDossier(readFileSync(ukraine, 'utf8'), advise)
  expect(await runs(['check', ukraine])).toEqual({
    exit: 0,
    out: advice.map((one) => `${printFault(ukraine, one)}\n`).join(''),
    err: `${ukraine}: no errors, ${advice.length} pieces of advice\n`,
  })
  expect(advice.length).toBeGreaterThan(1)
})

test('a faulty one: each error and then each advice on standard error, with its path and what to do', async () => {
  const { exit, out, err } = await runs(['check', '-'], { input: faulty })
  expect([exit, out]).toEqual([1, ''])
  expect(faults).toHaveLength(2)
  expect(err.split('\n').slice(0, 2)).toEqual([
    'standard input: $.conditions[0].owedBy[0]: no party "russa"; did you mean "russia"?',
    'standard input: $.proposals[0].requires: no condition "monitorng"; did you mean "monitoring"?',
  ])
  expect(err.split('\n')).toHaveLength(faults.length + parsed.advice.length + 1)
})

test('--json prints errors and advice, also of a faulty one, and nothing else', async () => {
  const { exit, out, err } = await runs(['check', '-', '--json'], { input: faulty })
  expect([exit, err]).toEqual([1, ''])
  expect(JSON.parse(out)).toEqual({ errors: faults, advice: parsed.advice })
  expect(Object.keys(JSON.parse(out).errors[0])).toEqual(['path', 'problem', 'expected', 'hint'])
})

test('--json of text that is no JSON says so in JSON', async () => {
  const { exit, out } = await runs(['check', '-', '--json'], { input: '{' })
  expect(exit).toBe(1)
  expect(JSON.parse(out)).toEqual({ errors: [expect.objectContaining({ path: '$' })], advice: [] })
})

test('--json of a file that cannot be read prints nothing on standard output', async () => {
  expect(await runs(['check', 'nowhere.json', '--json'])).toEqual({
    exit: 1,
    out: '',
    err: 'nowhere.json: no such file\n',
  })
})
