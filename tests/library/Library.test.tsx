import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { changedSince } from '../../machines/board/since.ts'
import type { VersionChange } from '../../machines/record/newerVersion.ts'
import { everything } from '../../machines/record.ts'
import type { Newer } from '../../src/library/NewerShipped.tsx'
import { dossierOf, told } from './dossiers.ts'
import { keptOf, showLibrary } from './onScreen.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ')
const titles = () => screen.getAllByRole('button', { name: /^(Aleppo|Border|Corridor|No\. )/ }).map(textOf)
const choose = async (title: string, item: string | RegExp) => {
  await userEvent.click(button(`More: ${title}`))
  await userEvent.click(screen.getByRole('menuitem', { name: item }))
}

describe('the library', () => {
  const few = [
    keptOf('a', { title: 'Aleppo', changed: '2026-03-01T10:00:00Z' }),
    keptOf('b', { title: 'Border', changed: '2026-03-10T11:55:00Z' }),
    keptOf('c', { title: 'Corridor', changed: null, origin: 'shipped' }),
  ]

  test('lists the dossiers that were changed last first, and opens one by its title', async () => {
    const { actions } = showLibrary(few, { openId: 'a' })
    expect(titles()).toEqual(['Border', 'Aleppo', 'Corridor'])
    expect(button('Aleppo').getAttribute('aria-current')).toBe('true')
    await userEvent.click(button('Border'))
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('b')
  })

  test('says of each where it comes from, when it changed, how large it is and where else it is', () => {
    showLibrary([keptOf('b', { title: 'Border', file: 'border.json' })])
    const facts = within(screen.getAllByRole('list')[1] ?? document.body)
    expect(facts.getAllByRole('listitem').map(textOf)).toEqual([
      'Made here',
      'changed 5 minutes ago',
      '120 entries',
      '410 kB',
      'also in border.json',
    ])
    const changed = screen.getByText('changed 5 minutes ago')
    expect(changed.getAttribute('dateTime')).toBe('2026-03-10T11:55:00Z')
    expect(changed.title).toMatch(/^1[01] March 2026, \d\d:\d\d$/)
  })

  test('is searched from nine on, whatever the accents and case', async () => {
    const many = ['Ålesund', 'Київ', ...Array.from({ length: 6 }, (_, place) => `No. ${place}`)]
    showLibrary(many.map((title) => keptOf(title)))
    expect(screen.queryByRole('searchbox')).toBeNull()
    document.body.replaceChildren()
    showLibrary([...many, 'Ninth'].map((title) => keptOf(title)))
    const field = screen.getByRole('searchbox', { name: 'Search the dossiers' })
    await userEvent.type(field, 'alE')
    expect(screen.getAllByRole('button', { name: /^More:/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
      'More: Ålesund',
    ])
    await userEvent.clear(field)
    await userEvent.type(field, 'киів')
    expect(button('Київ')).toBeDefined()
    await userEvent.type(field, 'x')
    expect(screen.getByRole('status').textContent).toBe('No dossier is called that.')
  })

  test('makes a new dossier of a title and a zone, and asks for a title', async () => {
    const { actions } = showLibrary([])
    await userEvent.click(button('New dossier'))
    const field = screen.getByRole('textbox', { name: 'Title' })
    expect(document.activeElement).toBe(field)
    await userEvent.type(field, '  {Enter}')
    expect(screen.getByRole('alert').textContent).toBe('A dossier needs a title.')
    expect(actions.create).not.toHaveBeenCalled()
    await userEvent.type(field, 'River crossing ')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Moscow')
    await userEvent.click(button('Create'))
    expect(actions.create).toHaveBeenCalledExactlyOnceWith('River crossing', 'Europe/Moscow')
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })

  test('renames in place by keyboard, and asks for a title; Escape leaves it as it was, and so does leaving it empty', async () => {
    const { actions } = showLibrary(few)
    await choose('Border', 'Rename')
    const field = () => screen.getByRole('textbox', { name: 'New title of “Border”' })
    expect(document.activeElement).toBe(field())
    await userEvent.type(field(), 'Changed my mind{Escape}')
    await choose('Border', 'Rename')
    await userEvent.clear(field())
    await userEvent.type(field(), '  {Enter}')
    expect(screen.getByRole('alert').textContent).toBe('A dossier needs a title.')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field())
    await userEvent.tab()
    expect(button('Border')).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(actions.rename).not.toHaveBeenCalled()
    await choose('Border', 'Rename')
    await userEvent.clear(field())
    await userEvent.type(field(), '{Enter}Border crossings{Enter}')
    expect(actions.rename).toHaveBeenCalledExactlyOnceWith('b', 'Border crossings')
    expect(document.activeElement).toBe(button('Border crossings'))
  })

  test('deletes with the way back in its place, which has the focus', async () => {
    const { actions } = showLibrary(few)
    await choose('Border', 'Delete')
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('b')
    expect(screen.getByText('Deleted “Border”.')).toBeDefined()
    expect(document.activeElement).toBe(button('Undo'))
    await userEvent.click(button('Undo'))
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith('b')
    expect(document.activeElement).toBe(button('Border'))
  })

  test('offers no deleting of what came with the app while nothing of it is stored here', async () => {
    showLibrary([...few, keptOf('d', { title: 'Delta', origin: 'shipped' })])
    await userEvent.click(button('More: Corridor'))
    expect(screen.getAllByRole('menuitem').map(textOf)).not.toContain('Delete')
    expect(screen.getByRole('menuitem', { name: 'Rename' })).toBeDefined()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(button('More: Delta'))
    expect(screen.getByRole('menuitem', { name: 'Delete' })).toBeDefined()
  })

  test('keeps what was deleted earlier at hand, out of the way', async () => {
    const { actions } = showLibrary([...few, keptOf('d', { title: 'Delta', removed: true })])
    expect(screen.queryByRole('button', { name: 'Delta' })).toBeNull()
    await userEvent.click(screen.getByText('1 deleted dossier'))
    await userEvent.click(button('Undo'))
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith('d')
  })

  test('copies, saves, links and takes in by its menu', async () => {
    const { actions } = showLibrary([few[0] ?? keptOf('a'), keptOf('f', { title: 'Filed', file: 'filed.json' })])
    await choose('Aleppo', 'Duplicate')
    await choose('Aleppo', 'Save a file')
    await choose('Aleppo', /^Link to a file/)
    await choose('Filed', /^Unlink from filed\.json/)
    expect([actions.duplicate, actions.exportFile, actions.link].map((spy) => spy.mock.calls)).toEqual([
      [['a']],
      [['a']],
      [['a']],
    ])
    expect(actions.unlink).toHaveBeenCalledExactlyOnceWith('f')
    const file = new File(['{}'], 'one.json')
    await userEvent.upload(screen.getByLabelText('Import files'), [file])
    expect(actions.importFiles).toHaveBeenCalledExactlyOnceWith([file])
  })

  test('offers no link where the browser can write no file', async () => {
    showLibrary(few, { canLink: false })
    await userEvent.click(button('More: Aleppo'))
    expect(screen.queryByRole('menuitem', { name: /Link/ })).toBeNull()
  })

  test('says what only this browser has, and from ten entries on how to save it', async () => {
    const { actions } = showLibrary([
      keptOf('few', { onlyHere: 1 }),
      keptOf('nine', { onlyHere: 9 }),
      keptOf('many', { onlyHere: 12 }),
    ])
    expect(screen.getByText('1 entry is only in this browser.')).toBeDefined()
    expect(screen.getByText('9 entries are only in this browser.')).toBeDefined()
    expect(screen.getByText(/^12 entries are only in this browser\./)).toBeDefined()
    await userEvent.click(button('Save a file'))
    expect(actions.exportFile).toHaveBeenCalledExactlyOnceWith('many')
  })

  describe('offers a newer version of what came with the app,', () => {
    const mine = dossierOf({})
    const newerOf = (more: Partial<Newer>): Newer => ({
      id: 'river',
      title: 'The river',
      version: '1',
      changes: [],
      stays: 0,
      needed: 0,
      knowsOwn: true,
      before: mine,
      after: mine,
      statuses: [],
      ...more,
    })
    const offer = () => screen.findByRole('region', { name: 'There is a newer version of “The river”.' })
    const listed = async () =>
      within(await offer())
        .getAllByRole('listitem')
        .map(textOf)
    const corrected = (kind: VersionChange['kind'], before: object, after: object): VersionChange => ({
      what: 'corrected',
      kind,
      before,
      after: { ...before, ...after },
    })

    test('with what it would add, and what that changes in status', async () => {
      const opened = told('opened', '2025-02-10', [{ condition: 'bridge', event: 'satisfy' }])
      const after = dossierOf({ developments: [opened] })
      const view = { lens: 'assessed', filter: everything } as const
      const asOf = '2025-06-01'
      const statuses = changedSince({ dossier: mine, asOf }, { dossier: after, asOf }, view)
      const changes = [{ what: 'added', kind: 'development', before: null, after: opened }] as const
      const { actions } = showLibrary(few, { newerShipped: [newerOf({ changes, after, statuses })] })
      expect(textOf(await offer())).toContain('In your copy it would add 1 entry; nothing that you wrote would go.')
      expect(await listed()).toEqual(['The bridge opens outstanding → satisfiedopened, 10 February'])
      await userEvent.click(button('Take it over'))
      await userEvent.click(button('Keep mine as it is'))
      expect([actions.take.mock.calls, actions.keep.mock.calls]).toEqual([[['river']], [['river']]])
    })

    test('with what it would correct and take out, by name, and how much stays', async () => {
      const press = { id: 'press', publisher: 'Press', title: 'Reports', reliability: 'C' }
      const changes = [
        corrected('head', { title: 'The river' }, { title: 'The river talks', summary: 'Anew' }),
        corrected('source', press, { reliability: 'B', url: 'https://example.org/' }),
        corrected('development', told('met', '2025-02-10', []), { headline: 'They met', effects: [1] }),
        corrected('proposal', { id: 'truce', title: 'Truce', term: 'P30D' }, { term: 'P2M' }),
        { what: 'removed', kind: 'question', before: { id: 'where', title: 'Where?' }, after: null },
        {
          what: 'removed',
          kind: 'sequence',
          before: JSON.parse('{ "first": "bridge", "then": "truce" }'),
          after: null,
        },
      ] as const
      showLibrary(few, { newerShipped: [newerOf({ changes, stays: 2, needed: 1 })] })
      expect(textOf(await offer())).toContain('it would correct 4 entries and take out 2;')
      expect(textOf(await offer())).toContain('2 that you changed yourself stay as you have them.')
      expect(textOf(await offer())).toContain('1 that it no longer has stays, for something of yours refers to it.')
      expect(textOf(await offer())).toContain('It would change no status on today’s board.')
      expect(await listed()).toEqual([
        'The dossier title “The river” → “The river talks”; summary',
        'Reports grade C → B; address',
        'met → “They met”; effects',
        'Truce term 30 days → 2 months',
        'Where? is taken out',
        'The bridge opens before Truce is taken out',
      ])
      expect(within(await offer()).getByText('and 3 more')).toBeDefined()
    })

    test('and claims of no copy to know what was changed in it that did not begin as it ships', async () => {
      const changes = [corrected('condition', { id: 'bridge', title: 'Bridge' }, { note: 'x'.repeat(200) })]
      showLibrary(few, { newerShipped: [newerOf({ changes, stays: 1, knowsOwn: false })] })
      expect(textOf(await offer())).toContain('1 that your copy has otherwise stays as you have it.')
      expect(await listed()).toEqual(['Bridge note'])
    })
  })
})
