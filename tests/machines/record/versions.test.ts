import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedOf, entriesOf, exportText, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry } from '../../../machines/record/entry.ts'
import { lackingEntries } from '../../../machines/record/lacking.ts'
import { createUlids } from '../../../machines/record/ulid.ts'
import { thingNamed, thingOf, versionId } from '../../../machines/record/versions.ts'
import { soaked } from '../../soaking.ts'

const by = { author: 'anna', recorded: '2025-03-20T08:00:00+02:00' }
const ids = ['first', 'second', 'third', 'fourth']
const file = {
  format: 'parley/1',
  id: 'x',
  title: 'X',
  timeZone: 'UTC',
  scenarios: ['first', 'second'].map((id) => ({ id, title: 'From the file' })),
}
const imported = entriesOf(file, by)

/** What is done to the scenarios of a file, each act on its own, later than all before. */
function pen(ahead = 0) {
  const ulids = createUlids(
    () => Date.parse('2025-03-20T08:00:00Z') + ahead,
    () => 0.5,
  )
  const entry = (kind: Entry['kind'], content: object, named: (order: string) => string): Entry => {
    const order = ulids.next()
    return { id: named(order), kind, order, act: `act-${order}`, content, ...by }
  }
  return {
    save: (id: string, title: string) => entry('scenario', { id, title }, () => thingNamed('scenario', id)),
    change: (id: string, title: string) =>
      entry('scenario', { id, title }, (order) => versionId('scenario', id, order)),
    remove: (id: string) => entry('removal', { thing: thingNamed('scenario', id) }, (order) => `removal:${order}`),
    undo: ({ act }: Entry, undone = true) => entry('undo', { act, undone }, (order) => `undo:${order}`),
  }
}

const madeOf = (...entries: readonly Entry[]) => fileOf(mergeEntries(imported, entries))
const titlesOf = (...entries: readonly Entry[]): readonly string[] => {
  const { scenarios = [] } = madeOf(...entries).value
  return (scenarios as readonly { readonly id: string; readonly title: string }[]).map((s) => `${s.id}: ${s.title}`)
}
const untouched = ['first: From the file', 'second: From the file']

describe('a later version of a scenario', () => {
  test('counts in place of those before it, and stands where the first stood', () => {
    const { change, save } = pen()
    const entries = [change('first', 'One'), save('third', 'New'), change('first', 'Two')]
    expect(titlesOf(...entries)).toEqual(['first: Two', 'second: From the file', 'third: New'])
    expect(madeOf(...entries).clashes).toEqual([])
  })

  test('that is undone lets the one before count again, down to the one of the file; redone it counts once more', () => {
    const { change, undo } = pen()
    const [one, two] = [change('second', 'One'), change('second', 'Two')]
    const undone = [one, two, undo(two)]
    expect(titlesOf(...undone)).toEqual(['first: From the file', 'second: One'])
    expect(titlesOf(...undone, undo(one))).toEqual(untouched)
    expect(titlesOf(...undone, undo(two, false))).toEqual(['first: From the file', 'second: Two'])
  })

  test('stays the last where one before it is undone', () => {
    const { change, undo } = pen()
    const [one, two] = [change('second', 'One'), change('second', 'Two')]
    expect(titlesOf(one, two, undo(one))).toEqual(['first: From the file', 'second: Two'])
  })

  test('of two that were written at once the last by order counts, in whatever order they arrive', () => {
    const [earlier, later] = [pen(0).change('first', 'Earlier'), pen(1).change('first', 'Later')]
    for (const arrival of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(titlesOf(...arrival)).toEqual(['first: Later', 'second: From the file'])
      expect(madeOf(...arrival).clashes).toEqual([])
    }
  })

  test('counts also where the thing itself comes with a later order: it is told by its id', () => {
    const { change, save } = pen()
    expect(titlesOf(change('first', 'Changed'), save('first', 'Come again'))).toEqual([
      'first: Changed',
      'second: From the file',
    ])
  })

  test('is counted under the thing that it is a version of', () => {
    const later = pen().change('first', 'One')
    const { things } = countedOf(mergeEntries(imported, [later]))
    expect([...things.keys()]).toEqual(['scenario:first', 'scenario:second'])
    expect(things.get(thingOf(later))).toBe(later)
  })
})

describe('a removal', () => {
  test('takes a scenario out with all its versions, and the list with the last of them', () => {
    const { change, remove } = pen()
    const entries = [change('first', 'One'), remove('first')]
    expect(titlesOf(...entries)).toEqual(['second: From the file'])
    expect(madeOf(...entries, remove('second')).value).not.toHaveProperty('scenarios')
  })

  test('that is undone brings it back at its place, as it was last', () => {
    const { change, remove, undo } = pen()
    const [one, out] = [change('first', 'One'), remove('first')]
    expect(titlesOf(one, out, undo(out))).toEqual(['first: One', 'second: From the file'])
    expect(titlesOf(one, out, undo(out), undo(out, false))).toEqual(['second: From the file'])
  })

  test('of what was changed at once counts where it is the later of the two; else the change does', () => {
    expect(titlesOf(pen(1).remove('first'), pen(0).change('first', 'One'))).toEqual(['second: From the file'])
    expect(titlesOf(pen(0).remove('first'), pen(1).change('first', 'One'))).toEqual([
      'second: From the file',
      'first: One',
    ])
  })

  test('of what is not there, or was taken out before, changes nothing', () => {
    const { remove } = pen()
    expect(titlesOf(remove('none'))).toEqual(untouched)
    expect(titlesOf(remove('first'), remove('first'))).toEqual(['second: From the file'])
  })

  test('that says nothing of what it takes out takes nothing out', () => {
    for (const content of [null, 7, 'scenario:first', {}, { thing: 7 }, { thing: null }]) {
      expect(titlesOf({ ...pen().remove('first'), content })).toEqual(untouched)
    }
  })
})

const act = fc.record({
  what: fc.constantFrom('save', 'change', 'change', 'remove', 'undo', 'redo'),
  id: fc.constantFrom(...ids),
  /** Which of the acts before is undone or redone. */
  of: fc.nat(),
})

/** Acts on scenarios in order, and what each entry did. */
const history = fc.array(act, { maxLength: 14 }).map((acts) => {
  const { save, change, remove, undo } = pen()
  const done: Entry[] = []
  const known = new Set(file.scenarios.map(({ id }) => id))
  const entries = acts.flatMap(({ what, id, of }, place) => {
    const old = done[of % Math.max(1, done.length)]
    if (what === 'undo' || what === 'redo') return old === undefined ? [] : [undo(old, what === 'undo')]
    // What is saved gets an id that was never there.
    const isNew = what === 'save' && !known.has(id)
    known.add(id)
    const written = isNew ? save(id, `Saved ${place}`) : change(id, `Changed ${place}`)
    const entry = what === 'remove' ? remove(id) : written
    done.push(entry)
    return [entry]
  })
  return { done, entries }
})

const titleIn = ({ content }: Entry): string => (content as { title: string }).title
const idIn = (entry: Entry): string =>
  entry.kind === 'removal'
    ? (entry.content as { thing: string }).thing.slice('scenario:'.length)
    : (entry.content as { id: string }).id

/** The scenarios after the acts that are not undone, as one would do them by hand on a list. */
function byHand(done: readonly Entry[], entries: readonly Entry[]): { id: string; title: string }[] {
  const undone = new Set<string>()
  for (const { kind, content } of entries) {
    if (kind !== 'undo') continue
    const said = content as { act: string; undone: boolean }
    if (said.undone) undone.add(said.act)
    else undone.delete(said.act)
  }
  let list = file.scenarios.map((one) => ({ ...one }))
  for (const entry of done.filter((one) => !undone.has(one.act))) {
    const id = idIn(entry)
    const there = list.find((one) => one.id === id)
    if (entry.kind === 'removal') list = list.filter((one) => one.id !== id)
    else if (there === undefined) list.push({ id, title: titleIn(entry) })
    else if (entry.id.includes('@')) there.title = titleIn(entry)
  }
  return list
}

describe('after any history of saves, changes, removals, undos and redos', () => {
  test('the file holds what one would have by doing the acts by hand that are not undone', () => {
    fc.assert(
      fc.property(history, ({ done, entries }) => {
        const { value, clashes } = madeOf(...entries)
        expect(value.scenarios ?? []).toEqual(byHand(done, entries))
        expect(clashes).toEqual([])
      }),
      soaked(1000),
    )
  })

  test('it is the same in whatever parts and order the entries arrive', () => {
    const arrivals = history.chain(({ entries }) =>
      fc.tuple(
        fc.constant(entries),
        fc.subarray(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      ),
    )
    fc.assert(
      fc.property(arrivals, ([entries, part, shuffled]) => {
        const whole = mergeEntries(imported, entries)
        const other = mergeEntries(mergeEntries(shuffled, part), imported)
        expect(other).toEqual(whole)
        expect(mergeEntries(imported, mergeEntries(part, shuffled))).toEqual(whole)
        expect(exportText(other)).toBe(exportText(whole))
      }),
      soaked(500),
    )
  })

  test('what goes out comes in again, byte for byte', () => {
    fc.assert(
      fc.property(history, ({ entries }) => {
        const text = exportText(mergeEntries(imported, entries))
        expect(exportText(entriesOf(JSON.parse(text), by))).toBe(text)
      }),
      soaked(500),
    )
  })
})

describe('what a file adds to a record with versions', () => {
  const later = { ...file, scenarios: [{ id: 'second', title: 'Mine' }] }
  const incoming = entriesOf(later, by)
  const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

  test('is nothing of what a version says that counts: it stays where it is', () => {
    const present = mergeEntries(imported, [pen().change('second', 'Mine')])
    expect(lackingEntries(present, incoming)).toEqual([])
  })

  test('is what a version said that is undone, be it by what comes in with the file', () => {
    const { change, undo } = pen()
    const mine = change('second', 'Mine')
    expect(idsOf(lackingEntries(mergeEntries(imported, [mine, undo(mine)]), incoming))).toEqual(['scenario:second'])
    const undoing = undo(mine)
    expect(idsOf(lackingEntries(mergeEntries(imported, [mine]), [...incoming, undoing]))).toEqual([
      'scenario:second',
      undoing.id,
    ])
  })

  test('is what a version said that was changed again, or taken out', () => {
    for (const last of [pen(1).change('second', 'Other'), pen(1).remove('second')]) {
      const present = mergeEntries(imported, [pen().change('second', 'Mine'), last])
      expect(idsOf(lackingEntries(present, incoming))).toEqual(['scenario:second'])
    }
  })
})
