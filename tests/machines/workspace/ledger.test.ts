import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { readDossier } from '../../../machines/dossier.ts'
import { entriesOf, exportText, mergeEntries } from '../../../machines/record/entries.ts'
import { everything } from '../../../machines/record.ts'
import { type Draft, emptyDraft, emptyEffect } from '../../../machines/workspace/draft/draft.ts'
import type { Ledger, Written } from '../../../machines/workspace/ledger.ts'
import { ledgerOf, openEntries } from '../../../machines/workspace/openLedger.ts'
import { steadyScribe } from './desk.ts'

const file = {
  format: 'parley/1',
  id: 'small',
  title: 'A small case',
  timeZone: 'Europe/Kyiv',
  parties: [{ id: 'north', name: 'North', role: 'belligerent' }],
  sources: [{ id: 'press', publisher: 'Press', title: 'Reports' }],
  conditions: [{ id: 'monitoring', title: 'Monitoring', kind: 'action' }],
  proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-03-01', requires: 'monitoring' }],
  developments: [{ id: 'first', at: '2025-03-02', headline: 'First', source: 'press' }],
}

function start(): Ledger {
  const parsed = readDossier(file)
  if (!parsed.ok) throw new Error('unsound')
  return ledgerOf(new OpenDossier(parsed.dossier), () =>
    entriesOf(file, { author: 'file', recorded: '2025-03-02T00:00:00Z' }),
  )
}

const monitoring = start().opened.dossier.conditions[0]?.id
if (monitoring === undefined) throw new Error('no condition')

const draft = (headline: string, more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft({ day: '2025-03-18', instant: '2025-03-18T12:00:00+02:00' }),
  headline,
  source: { kind: 'known', id: start().opened.dossier.sources[0]?.id ?? ('' as never) },
  effects: [{ ...emptyEffect({ kind: 'condition', id: monitoring }), event: 'satisfy' } as Draft['effects'][number]],
  ...more,
})

function sound(written: Written): Ledger {
  if (!written.ok) throw new Error(written.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return written.ledger
}

function log(ledger: Ledger, scribe = steadyScribe(), headline = 'Second'): Ledger {
  const { act, entries } = scribe.log(draft(headline), ledger.opened.dossier)
  return sound(ledger.written(act, entries))
}

const statusIn = ({ opened }: Ledger): string | undefined =>
  opened.board({ asOf: '2025-03-20', lens: 'assessed', filter: everything, steps: [] }).proposals[0]?.status

describe('logging', () => {
  test('a development enters the record at the end, known from this moment on, and moves the board', () => {
    const after = log(start())
    expect(after.opened.dossier.developments.at(-1)).toMatchObject({
      headline: 'Second',
      at: '2025-03-18',
      recorded: '2025-03-19T10:00:00+02:00',
    })
    expect(statusIn(start())).toBe('tabled.pending')
    expect(statusIn(after)).toBe('tabled.ready')
    expect(after.past).toMatchObject([{ what: 'log', title: 'Second' }])
  })

  test('what would not be sound is refused with its faults, and nothing changes', () => {
    const before = start()
    const { act, entries } = steadyScribe().log(draft(''), before.opened.dossier)
    expect(before.written(act, entries)).toMatchObject({ ok: false })
    expect(before.entries()).toHaveLength(6)
  })

  test('a new source is written with it, and undone with it', () => {
    const scribe = steadyScribe()
    const before = start()
    const source = {
      kind: 'new',
      publisher: 'Kyiv Post',
      title: 'Report',
      url: '',
      published: '',
      party: null,
      reliability: 'B',
    } as const
    const { act, entries } = scribe.log(draft('With a source', { source }), before.opened.dossier)
    const after = sound(before.written(act, entries))
    expect(after.opened.dossier.sources.map(({ publisher }) => publisher)).toEqual(['Press', 'Kyiv Post'])
    const undone = sound(after.undone(scribe.undoing(act, true, after.opened.dossier)))
    expect(undone.opened.dossier.sources).toHaveLength(1)
  })
})

describe('undo and redo', () => {
  test('take acts back and do them again, one by one, in every mixture', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('log', 'undo', 'redo'), { maxLength: 12 }), (acts) => {
        const scribe = steadyScribe()
        let ledger = start()
        const past: string[] = []
        const future: string[] = []
        acts.forEach((what, place) => {
          const { opened } = ledger
          const last = what === 'undo' ? ledger.past.at(-1) : ledger.future.at(-1)
          if (what === 'log') {
            ledger = log(ledger, scribe, `Logged ${place}`)
            past.push(`Logged ${place}`)
            future.length = 0
          } else if (last !== undefined) {
            const entry = scribe.undoing(last, what === 'undo', opened.dossier)
            ledger = sound(what === 'undo' ? ledger.undone(entry) : ledger.redone(entry))
            if (what === 'undo') future.push(past.pop() ?? '')
            else past.push(future.pop() ?? '')
          }
        })
        expect(ledger.opened.dossier.developments.map(({ headline }) => headline)).toEqual(['First', ...past])
      }),
    )
  })

  test('leave the file as it was, byte for byte', () => {
    const scribe = steadyScribe()
    const before = start()
    const after = log(before, scribe)
    const act = after.past.at(-1)
    if (act === undefined) throw new Error('nothing to undo')
    const undone = sound(after.undone(scribe.undoing(act, true, after.opened.dossier)))
    expect(exportText(undone.entries())).toBe(exportText(before.entries()))
  })
})

describe('what others write', () => {
  test('is merged, and undo still takes back only what was done here', () => {
    const mine = log(start(), steadyScribe('me'), 'Mine')
    const theirs = log(start(), steadyScribe('them'), 'Theirs, later')
    const merged = sound(mine.merged(theirs.entries()))
    expect(merged.opened.dossier.developments.map(({ headline }) => headline)).toEqual(
      expect.arrayContaining(['First', 'Mine', 'Theirs, later']),
    )
    expect(merged.past.map(({ title }) => title)).toEqual(['Mine'])
  })
})

describe('opening what is kept', () => {
  test('gives the same dossier, checked or trusted', () => {
    const entries = log(start()).entries()
    for (const isTrusted of [false, true]) {
      const opened = openEntries(entries, isTrusted)
      expect(opened).toMatchObject({ ok: true, setAside: [] })
      if (opened.ok) expect(opened.ledger.opened.dossier).toEqual(log(start()).opened.dossier)
    }
  })

  test('leaves out what is not sound, names it, and opens the rest', () => {
    const entries = log(start()).entries()
    const bad = entries.map((one) =>
      one.id === 'development:first' ? { ...one, content: { id: 'first', at: 'never', headline: 7 } } : one,
    )
    const opened = openEntries(mergeEntries(bad, []), false)
    if (!opened.ok) throw new Error('not opened')
    expect(opened.setAside.map(({ entry }) => entry.id)).toEqual(['development:first'])
    expect(opened.ledger.opened.dossier.developments.map(({ headline }) => headline)).toEqual(['Second'])
  })

  test('without a sound head there is nothing to open, and the faults say why', () => {
    const entries = start()
      .entries()
      .filter(({ kind }) => kind !== 'head')
    expect(openEntries(entries, false)).toMatchObject({ ok: false })
  })
})
