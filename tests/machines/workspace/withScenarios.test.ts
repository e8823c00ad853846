import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, readDossier, type Scenario } from '../../../machines/dossier.ts'
import { entriesOf, exportText, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Act, Ledger, Written } from '../../../machines/workspace/ledger.ts'
import { ledgerOf, openEntries } from '../../../machines/workspace/openLedger.ts'
import type { Scribe, Writing } from '../../../machines/workspace/scribe.ts'
import { withScenarios } from '../../../machines/workspace/withScenarios.ts'
import { steadyScribe } from './desk.ts'
import { openUkraine, ukraine, ukraineText } from './ukraine.ts'

const imported = entriesOf(JSON.parse(ukraineText), { author: 'file', recorded: '2025-03-01T00:00:00Z' })
const start = (): Ledger => ledgerOf(openUkraine(), () => imported)

const [first, second, third] = ukraine.scenarios
if (first === undefined || second === undefined || third === undefined) throw new Error('no three scenarios')

function sound(written: Written): Ledger {
  if (!written.ok) throw new Error(written.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return written.ledger
}

const scenariosIn = ({ opened }: Ledger): readonly Scenario[] => opened.dossier.scenarios
const titlesIn = (ledger: Ledger): readonly string[] => scenariosIn(ledger).map(({ title }) => title)
const lastAct = ({ past, future }: Ledger): Act => past.at(-1) ?? future.at(-1) ?? { id: '', what: 'log', title: '' }

const id = (text: string) => text as Scenario['id']
/** A scenario as somebody may try to write it. */
const tried = (fields: object): Omit<Scenario, 'id'> => ({ ...first, ...fields })

/** What is wrong in each of these ways is told by its path within the scenario. */
const faulty: readonly (readonly [string, object])[] = [
  ['.title', { title: '' }],
  ['.asOf', { asOf: '2025-02-30' }],
  ['.lens', { lens: 'mars' }],
  ['.odds.monitoring', { odds: { monitoring: 2 } }],
  ['.odds.nothing', { odds: { nothing: 0.5 } }],
  ['.steps[0].condition', { steps: [{ condition: 'nothing', event: 'agree' }] }],
  ['.steps[0].event', { steps: [{ condition: 'monitoring', event: 'suspend' }] }],
  ['.steps[1]', { steps: [...first.steps.slice(0, 1), { proposal: 'energy-halt', event: 'extend' }] }],
  ['.steps[0].until', { steps: [{ proposal: 'energy-halt', event: 'extend', until: '2025-03-25' }] }],
]

const sane = [{}, { title: 'Another title' }, { asOf: '2025-05-01', steps: second.steps }, { odds: {} }, { steps: [] }]
const fields = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<object>(...sane) },
  fc.constantFrom<object>(...faulty.map(([, one]) => one)),
)
const edit = fc.record({
  what: fc.constantFrom('save', 'change', 'remove', 'undo', 'redo'),
  place: fc.nat(9),
  fields,
})
type Edit = Readonly<{ what: string; place: number; fields: object }>

/** What an edit writes; null where it only undoes, or there is nothing to edit. */
function writingOf({ what, place, fields: written }: Edit, dossier: Dossier, scribe: Scribe): Writing | null {
  const { scenarios } = dossier
  const one = scenarios[place % Math.max(1, scenarios.length)]
  if (what === 'save') return scribe.saveScenario(tried(written), dossier)
  if (one === undefined) return null
  if (what === 'change') return scribe.changeScenario({ ...one, ...written }, dossier)
  return what === 'remove' ? scribe.removeScenario(one, dossier) : null
}

function switched(ledger: Ledger, what: string, scribe: Scribe): Ledger {
  const act = what === 'undo' ? ledger.past.at(-1) : ledger.future.at(-1)
  if (act === undefined) return ledger
  const entry = scribe.undoing(act, what === 'undo', ledger.opened.dossier)
  return sound(what === 'undo' ? ledger.undone(entry) : ledger.redone(entry))
}

describe('after any saves, changes, removals, undos and redos of scenarios', () => {
  test('the dossier is the one that reading the whole file gives, and so are the faults of what is refused', () => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const scribe = steadyScribe()
        let ledger = start()
        for (const one of edits) {
          const writing = writingOf(one, ledger.opened.dossier, scribe)
          if (writing === null) ledger = one.what.endsWith('do') ? switched(ledger, one.what, scribe) : ledger
          else {
            const whole = readDossier(fileOf(mergeEntries(ledger.entries(), writing.entries)).value)
            const written = ledger.written(writing.act, writing.entries)
            outcomes.add(written.ok)
            if (whole.ok) expect(written.ok && written.ledger.opened.dossier).toEqual(whole.dossier)
            else expect(written).toMatchObject({ ok: false, faults: whole.faults })
            if (written.ok) ledger = written.ledger
          }
        }
        const again = readDossier(JSON.parse(exportText(ledger.entries())))
        expect(again.ok && again.dossier).toEqual(ledger.opened.dossier)
      }),
      { numRuns: 40 },
    )
    expect(outcomes.size).toBe(2)
  })

  test('taking back all that was done leaves the file as it was, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const scribe = steadyScribe()
        let ledger = start()
        for (const one of edits) {
          const writing = writingOf(one, ledger.opened.dossier, scribe)
          const written = writing && ledger.written(writing.act, writing.entries)
          if (written?.ok) ledger = written.ledger
        }
        const file = exportText(ledger.entries())
        const { length } = ledger.past
        for (let left = length; left > 0; left -= 1) ledger = switched(ledger, 'undo', scribe)
        expect(exportText(ledger.entries())).toBe(exportText(imported))
        for (let left = length; left > 0; left -= 1) ledger = switched(ledger, 'redo', scribe)
        expect(exportText(ledger.entries())).toBe(file)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is wrong with a scenario', () => {
  test.each(faulty)(
    'is told by its place in the whole file, when it is saved and when it is changed: %s',
    (path, wrong) => {
      const ledger = start()
      const { dossier } = ledger.opened
      const saved = steadyScribe().saveScenario(tried(wrong), dossier)
      expect(ledger.written(saved.act, saved.entries)).toMatchObject({
        ok: false,
        faults: [{ path: `$.scenarios[3]${path}` }],
      })
      const changed = steadyScribe().changeScenario({ ...second, ...tried(wrong), id: second.id }, dossier)
      expect(ledger.written(changed.act, changed.entries)).toMatchObject({
        ok: false,
        faults: [{ path: `$.scenarios[1]${path}` }],
      })
    },
  )

  test('an id that another has already is one', () => {
    const [entry] = steadyScribe().saveScenario(tried({}), ukraine).entries
    if (entry === undefined) throw new Error('nothing written')
    const twice = { ...entry, id: 'scenario:other', content: { ...first, id: second.id } }
    expect(withScenarios(ukraine, [twice])).toMatchObject({ ok: false, faults: [{ path: '$.scenarios[3].id' }] })
  })
})

describe('a copy of a scenario', () => {
  test('is saved beside it, under an id of its own', () => {
    const { act, entries } = steadyScribe().saveScenario({ ...first, title: 'A copy' }, ukraine)
    const copy = scenariosIn(sound(start().written(act, entries))).at(-1)
    expect(copy).toEqual({ ...first, title: 'A copy', id: copy?.id })
    expect(copy?.id).toMatch(/^a-copy-/)
  })
})

describe('undo and redo', () => {
  const scribe = steadyScribe()

  test.each<[Act['what'], (dossier: Dossier) => Writing, readonly string[]]>([
    [
      'saveScenario',
      (dossier) => scribe.saveScenario(tried({ title: 'New' }), dossier),
      [first.title, second.title, third.title, 'New'],
    ],
    [
      'changeScenario',
      (dossier) => scribe.changeScenario({ ...second, title: 'New' }, dossier),
      [first.title, 'New', third.title],
    ],
    ['removeScenario', (dossier) => scribe.removeScenario(second, dossier), [first.title, third.title]],
  ])('take back and do again what is one act: %s', (what, write, after) => {
    const before = start()
    const { act, entries } = write(before.opened.dossier)
    const written = sound(before.written(act, entries))
    expect(titlesIn(written)).toEqual(after)
    expect(lastAct(written)).toMatchObject({ what })
    const undone = switched(written, 'undo', scribe)
    expect(undone.opened.dossier).toEqual(before.opened.dossier)
    expect(undone).toMatchObject({ past: [], future: [{ what }] })
    expect(switched(undone, 'redo', scribe).opened.dossier).toEqual(written.opened.dossier)
  })

  test('take back a change of what was saved in this sitting, and then its saving', () => {
    const before = start()
    const saving = scribe.saveScenario(tried({ title: 'New' }), before.opened.dossier)
    const saved = sound(before.written(saving.act, saving.entries))
    const one = scenariosIn(saved).at(-1)
    if (one === undefined) throw new Error('not saved')
    const changing = scribe.changeScenario({ ...one, title: 'Newer' }, saved.opened.dossier)
    const changed = sound(saved.written(changing.act, changing.entries))
    expect(titlesIn(changed).slice(3)).toEqual(['Newer'])
    const back = switched(changed, 'undo', scribe)
    expect(titlesIn(back).slice(3)).toEqual(['New'])
    expect(titlesIn(switched(back, 'undo', scribe)).slice(3)).toEqual([])
  })
})

describe('what another tab took out meanwhile', () => {
  test('is shown again once it is changed here, as it will be when the file is read anew', () => {
    const scribe = steadyScribe()
    const before = start()
    const removal = scribe.removeScenario(second, before.opened.dossier)
    const without = sound(before.merged(removal.entries))
    expect(titlesIn(without)).toEqual([first.title, third.title])
    const change = scribe.changeScenario({ ...second, title: 'Kept after all' }, without.opened.dossier)
    const after = sound(without.written(change.act, change.entries))
    expect(titlesIn(after)).toEqual([first.title, third.title, 'Kept after all'])
    const again = openEntries(after.entries(), false)
    expect(again.ok && again.ledger.opened.dossier).toEqual(after.opened.dossier)
  })
})

describe('a dossier with its scenarios changed', () => {
  test('shares with the one before all that was there beside them', () => {
    const { entries } = steadyScribe().removeScenario(second, ukraine)
    const changed = withScenarios(ukraine, entries)
    if (!changed?.ok) throw new Error('refused')
    expect(changed.dossier.developments).toBe(ukraine.developments)
    expect(changed.dossier.conditions).toBe(ukraine.conditions)
    expect(changed.dossier).toEqual({ ...ukraine, scenarios: [first, third] })
  })

  test('is not made of entries about anything else', () => {
    const scribe = steadyScribe()
    const { entries } = scribe.removeScenario(second, ukraine)
    const head = scribe.rename('Another', { format: 'parley/1' }, ukraine).entries
    expect(withScenarios(ukraine, head)).toBeNull()
    expect(withScenarios(ukraine, [...entries, ...head])).toBeNull()
    const [removal] = entries
    if (removal === undefined) throw new Error('nothing written')
    expect(withScenarios(ukraine, [{ ...removal, content: { thing: 'party:russia' } }])).toBeNull()
  })
})

describe('opening kept entries of which a version of a scenario is faulty', () => {
  const scribe = steadyScribe()
  const good = scribe.changeScenario({ ...second, title: 'Sound' }, ukraine)
  const bad = scribe.changeScenario({ ...second, asOf: 'never' }, ukraine)
  const later = scribe.changeScenario({ ...second, title: 'Sound again' }, ukraine)
  const open = (isTrusted: boolean, ...writings: readonly Writing[]) => {
    const opened = openEntries(
      mergeEntries(
        imported,
        writings.flatMap(({ entries }) => entries),
      ),
      isTrusted,
    )
    if (!opened.ok) throw new Error('not opened')
    return { titles: titlesIn(opened.ledger), setAside: opened.setAside, ledger: opened.ledger }
  }

  test.each([false, true])(
    'leaves that version out, names it, and the one before counts (trusted: %s)',
    (isTrusted) => {
      const alone = open(isTrusted, bad)
      expect(alone.titles).toEqual(titlesIn(start()))
      expect(alone.setAside).toMatchObject([
        { entry: { id: bad.entries[0]?.id }, fault: { path: '$.scenarios[1].asOf' } },
      ])
      const after = open(isTrusted, good, bad)
      expect(after.titles).toEqual([first.title, 'Sound', third.title])
      expect(after.setAside).toHaveLength(1)
      expect(after.ledger.entries().some((entry) => entry.id === bad.entries[0]?.id)).toBe(false)
    },
  )

  test('leaves nothing out where a later version, or a removal, stands in its place', () => {
    expect(open(false, good, bad, later)).toMatchObject({
      titles: [first.title, 'Sound again', third.title],
      setAside: [],
    })
    const out = scribe.removeScenario(second, ukraine)
    expect(open(false, good, bad, out)).toMatchObject({ titles: [first.title, third.title], setAside: [] })
  })

  test('leaves each faulty one out, one after another, and the scenario where no sound one is left', () => {
    const worse = scribe.changeScenario({ ...second, title: '' }, ukraine)
    expect(open(false, bad, worse)).toMatchObject({ titles: titlesIn(start()), setAside: [{}, {}] })
    const alone = scribe.changeScenario({ ...second, id: id('gone'), asOf: 'never' }, ukraine)
    expect(open(false, alone)).toMatchObject({ titles: titlesIn(start()), setAside: [{}] })
  })
})
