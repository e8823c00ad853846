import { expect, test } from 'vitest'
import { aheadOf } from '../../machines/board/ahead.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { readDossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { appendDevelopments } from '../../src/exchange/appendDevelopments.ts'
import { calendarFile } from '../../src/exchange/calendar.ts'
import { readDevelopments } from '../../src/exchange/csvIn.ts'
import { developmentsCsv } from '../../src/exchange/csvOut.ts'
import { markup } from './markup.ts'
import { sampleWith } from './randomDevelopments.ts'
import { readCalendar } from './readCalendar.ts'

const developments = markup.map((text, number) => ({
  id: `markup-${number}`,
  at: '2025-01-02',
  headline: text,
  source: 'press',
  quote: text,
  note: text,
  effects: [{ question: 'how-far', answer: text }],
}))

function read(value: object) {
  const parsed = readDossier(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]))
  return parsed.dossier
}

test(`${markup.length} pieces of markup stay text in every field of a table`, () => {
  expect(markup).toHaveLength(60)
  const csv = developmentsCsv(read(sampleWith(developments)).developments)
  expect(readDevelopments(csv, sampleWith([])).added).toStrictEqual(developments)
})

test('and in a file that they are added to', () => {
  const text = appendDevelopments(JSON.stringify(sampleWith([]), null, 2), developments)
  expect(JSON.parse(text).developments).toStrictEqual(developments)
})

test('and in a calendar, but for what its format forbids', () => {
  for (const title of markup) {
    const { conditions, ...rest } = sampleWith([])
    const dossier = read({ ...rest, title, conditions: conditions.map((one) => ({ ...one, title })) })
    const view = { asOf: '2025-01-01', lens: 'assessed', filter: everything, steps: [] } as const
    const ahead = aheadOf(new OpenDossier(dossier), view)
    const { head, entries } = readCalendar(calendarFile(dossier, ahead, 0))
    const shown = title.replaceAll('\r\n', '\n').replaceAll('\u0000', '')
    expect(head['X-WR-CALNAME']).toBe(shown)
    expect(entries.map(({ SUMMARY }) => SUMMARY)).toEqual([`${shown}: due, by what is established`])
  }
})
