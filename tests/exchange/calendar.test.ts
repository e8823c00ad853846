import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ahead } from '../../machines/board/ahead.ts'
import { aheadOf } from '../../machines/board/ahead.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { PartyId } from '../../machines/dossier.ts'
import { readDossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { aheadBy } from '../../src/exchange/aheadBy.ts'
import { calendarFile } from '../../src/exchange/calendar.ts'
import { contentLine, textValue } from '../../src/exchange/contentLines.ts'
import { sample } from '../machines/dossier/sample.ts'
import { awkward } from './randomDevelopments.ts'
import { readCalendar } from './readCalendar.ts'

const STAMP = Date.UTC(2025, 0, 20, 12, 30, 5, 700)

function opened(changes: object = {}) {
  const parsed = readDossier({ ...sample(), ...changes })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]))
  return new OpenDossier(parsed.dossier)
}

/** The truce is in force to 6 February; South counts to 10 in the evening of the 1st. */
const twoCounts = () => {
  const effect = (until: string, by?: string) => ({
    proposal: 'truce',
    event: 'enterForce',
    from: '2025-01-06',
    until,
    ...(by ? { by } : {}),
  })
  const at = '2025-01-05'
  return opened({
    developments: [
      { id: 'starts', at, headline: 'Starts', source: 'press', effects: [effect('2025-02-06')] },
      { id: 'count', at, headline: 'Count', source: 'press', effects: [effect('2025-02-01T22:00:00+02:00', 'south')] },
    ],
  })
}
const view = { asOf: '2025-01-20', lens: 'assessed', filter: everything, steps: [] } as const
const south = twoCounts().dossier.parties[1]?.id ?? ('' as PartyId)

describe('a calendar', () => {
  test('has each end and due day ahead, says whose count it is, and is in order', () => {
    const dossier = twoCounts()
    const { head, entries } = readCalendar(calendarFile(dossier.dossier, aheadOf(dossier, view), STAMP))
    expect(head).toMatchObject({ VERSION: '2.0', PRODID: '-//Parley//Parley//EN', 'X-WR-CALNAME': 'The river war' })
    expect(entries.find(({ UID }) => UID === 'river-war.truce.term.assessed@parley.invalid')).toEqual({
      UID: 'river-war.truce.term.assessed@parley.invalid',
      DTSTAMP: '20250120T123005Z',
      'DTSTART;VALUE=DATE': '20250206',
      'DTEND;VALUE=DATE': '20250207',
      SUMMARY: 'Truce: no longer in force, by what is established',
      DESCRIPTION: 'The river war\nIts term ends here, and renews itself unless notice is given.',
      TRANSP: 'TRANSPARENT',
    })
    expect(entries.find(({ UID }) => UID === 'river-war.truce.term.south@parley.invalid')).toMatchObject({
      DTSTART: '20250201T200000Z',
      SUMMARY: 'Truce: no longer in force, by the account of South',
    })
    expect(entries.find(({ UID }) => UID === 'river-war.guns-back.due.assessed@parley.invalid')).toMatchObject({
      'DTSTART;VALUE=DATE': '20250201',
      'DTEND;VALUE=DATE': '20250202',
      SUMMARY: 'Guns back: due, by what is established',
    })
    expect(new Set(entries.map(({ UID }) => UID)).size).toBe(entries.length)
  })

  test('of one account has what its own board counts, with the established name where they agree', () => {
    const dossier = twoCounts()
    const of = (lens: PartyId | 'assessed') =>
      aheadBy(dossier, { ...view, lens }).map((one) => `${one.subject} ${one.day} ${one.lens}`)
    expect(of(south)).toContain('truce 2025-02-01T22:00:00+02:00 south')
    expect(of(south)).toContain('guns-back 2025-02-01 assessed')
    expect(of(south)).not.toContain('truce 2025-02-06 assessed')
    expect(of('assessed')).toContain('truce 2025-02-06 assessed')
    expect(of('assessed').join()).not.toContain('south')
  })

  test('keeps the UID of an entry whose date moves', () => {
    const { dossier } = twoCounts()
    const term = (day: string): Ahead[] =>
      aheadOf(twoCounts(), view)
        .slice(0, 1)
        .map((one) => ({ ...one, day }))
    const uid = (day: string) => readCalendar(calendarFile(dossier, term(day), STAMP)).entries[0]?.UID
    expect(uid('2025-02-06')).toBe(uid('2025-03-06'))
  })

  test('of nothing ahead is an empty one', () => {
    expect(readCalendar(calendarFile(opened().dossier, [], STAMP)).entries).toEqual([])
  })

  test.each(awkward.filter((text) => /\S/.test(text)))('gives back the title %j', (title) => {
    const { conditions, ...rest } = sample()
    const dossier = opened({ ...rest, conditions: conditions.map((one) => ({ ...one, title })) })
    const { entries } = readCalendar(
      calendarFile(dossier.dossier, aheadOf(dossier, { ...view, asOf: '2025-01-01' }), STAMP),
    )
    const shown = title.replace(/\r\n|\r/g, '\n')
    expect(entries.map(({ SUMMARY }) => SUMMARY)).toContain(`${shown}: due, by what is established`)
  })
})

test('any text survives escaping and folding, but for the controls that the format forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const file = ['BEGIN:VCALENDAR', `X-TEXT:${textValue(text)}`, 'END:VCALENDAR'].map(contentLine).join('')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the ones that the format forbids
      const kept = text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      expect(readCalendar(file.replaceAll('\uFFFD', '?')).head['X-TEXT']).toBe(kept.replaceAll('\uFFFD', '?'))
    }),
    { numRuns: 1_000 },
  )
})
