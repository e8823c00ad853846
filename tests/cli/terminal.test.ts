import { describe, expect, test } from 'vitest'
import { terminalOf } from '../../src/cli/terminal/terminal.ts'

const screen = { isTTY: true, columns: 100 }
const pipe = {}

describe('colour', () => {
  test.each<[what: string, stream: { isTTY?: boolean }, env: Record<string, string>, colour: boolean]>([
    ['is for terminals', screen, { TERM: 'xterm-256color' }, true],
    ['is not for pipes and files', pipe, { TERM: 'xterm-256color' }, false],
    ['is off by NO_COLOR', screen, { NO_COLOR: '1' }, false],
    ['stays where NO_COLOR is empty', screen, { NO_COLOR: '' }, true],
    ['is off on a dumb terminal', screen, { TERM: 'dumb' }, false],
    ['is on by FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
    ['is off by FORCE_COLOR=0', screen, { FORCE_COLOR: '0' }, false],
    ['is off where NO_COLOR and FORCE_COLOR disagree', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, stream, env, colour) => {
    expect(terminalOf(stream, env).colour).toBe(colour)
  })
})

describe('width', () => {
  test.each<[what: string, columns: number | undefined, env: Record<string, string>, width: number]>([
    ['is that of the terminal', 132, {}, 132],
    ['is that of the terminal even against COLUMNS', 132, { COLUMNS: '50' }, 132],
    ['is COLUMNS where nothing else tells it', undefined, { COLUMNS: '50' }, 50],
    ['is 80 where nothing does', undefined, {}, 80],
    ['is 80 where COLUMNS is no number', undefined, { COLUMNS: 'wide' }, 80],
    ['is 80 where a terminal says that it has none', 0, {}, 80],
    ['is 40 at least', 12, {}, 40],
  ])('%s', (_, columns, env, width) => {
    expect(terminalOf({ columns }, env).columns).toBe(width)
  })
})
