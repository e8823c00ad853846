import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import {
  type Draft,
  draftOf,
  emptyDraft,
  type ProposalDraft,
  takingBack,
} from '../../../machines/workspace/draft/draft.ts'
import { article, river } from './dossier.ts'
import { button, changes, choose, event, field, show, textOf } from './form.tsx'
import { now } from './now.ts'

describe('an article that is pasted', () => {
  test('fills the empty fields, each marked as from the text, and names what it is about', async () => {
    const { draft } = show()
    expect(document.activeElement).toBe(field('Paste a headline, a link or an article'))
    await userEvent.paste(article)
    expect(field('Headline').value).toBe('North agrees to a halt on the river')
    expect(field('Happened').value).toBe('2025-03-18')
    expect(field(/^Who says so/).textContent).toBe('North')
    expect(field('Publisher').value).toBe('news.example')
    expect(field('Address').value).toBe('https://news.example/2025/03/18/halt')
    expect(screen.getAllByText('from the text')).toHaveLength(7)
    const text = within(screen.getByRole('region', { name: 'Pasted text' }))
    expect(text.getByText(/^7 paragraphs/)).toBeDefined()
    expect(text.getByText('2 paragraphs without a keyword')).toBeDefined()
    expect(screen.getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
      '1Halt on the river',
      '2Monitors on the bridge',
      '3Exchange of prisoners',
      '4What does the halt cover?',
    ])
    expect(draft().effects).toEqual([])
  })

  test('applies nothing without a choice, and nothing is chosen beforehand', async () => {
    const { draft } = show()
    await userEvent.paste(article)
    await choose('Halt on the river')
    await choose('Monitors on the bridge')
    expect(event('Halt on the river', 'None').checked).toBe(true)
    expect(event('Monitors on the bridge', 'None').checked).toBe(true)
    expect(draft().effects).toEqual([])
    await userEvent.click(event('Halt on the river', 'Reject'))
    expect(draft().effects).toHaveLength(1)
    await userEvent.click(event('Halt on the river', 'None'))
    expect(draft().effects).toEqual([])
  })

  test('overwrites nothing that was typed, and replaces what an earlier text filled', async () => {
    show()
    await userEvent.paste('The boats return\n\n2 March 2025')
    expect(field('Happened').value).toBe('2025-03-02')
    await userEvent.clear(field('Headline'))
    await userEvent.type(field('Headline'), 'My own words')
    await userEvent.click(button('Edit'))
    await userEvent.clear(field('Paste a headline, a link or an article'))
    await userEvent.paste(article)
    expect(field('Headline').value).toBe('My own words')
    expect(field('Happened').value).toBe('2025-03-18')
  })

  test('leaves a date that was typed, and says that the text has another', async () => {
    show()
    await userEvent.clear(field('Happened'))
    await userEvent.type(field('Happened'), '2025-03-17')
    await userEvent.click(field('Paste a headline, a link or an article'))
    await userEvent.paste(article)
    expect(field('Happened').value).toBe('2025-03-17')
    expect(screen.getByText(/The text says 18 March 2025/)).toBeDefined()
    await userEvent.click(button('Take 18 March'))
    expect(field('Happened').value).toBe('2025-03-18')
  })
})

describe('what is not whole', () => {
  test('is said beside its field when one tries to log, and the first of it takes the focus', async () => {
    const onLog = vi.fn()
    show({ onLog })
    await userEvent.click(button('Log it'))
    expect(onLog).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(field('Headline'))
    expect(screen.getAllByRole('alert').map(textOf)).toEqual([
      'Needs a headline.',
      expect.stringContaining('Needs a source'),
    ])
    await userEvent.type(field('Headline'), 'Something')
    await userEvent.selectOptions(field('Source'), 'The Gazette · Daily reports')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(button('Log it'))
    expect(onLog).toHaveBeenCalledOnce()
  })

  test('of a date is said as one leaves the field', async () => {
    show()
    await userEvent.clear(field('Happened'))
    await userEvent.type(field('Happened'), '31.2.2025')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain('“31.2.2025” is no date.')
    expect(changes().getByText(/Once it has a date/)).toBeDefined()
  })

  test('is no date that is written as the form itself writes one, or as texts do', async () => {
    const { draft } = show()
    for (const [typed, at] of [
      ['18 March 2025', '2025-03-18'],
      ['March 19, 2025', '2025-03-19'],
      ['20.03.2025', '2025-03-20'],
    ] as const) {
      await userEvent.clear(field('Happened'))
      await userEvent.type(field('Happened'), typed)
      expect(field('Happened').value).toBe(typed)
      expect(draft().at).toBe(at)
      await userEvent.tab()
      expect(field('Happened').value).toBe(at)
      expect(screen.queryByRole('alert')).toBeNull()
    }
  })

  test('of an extension is its end', async () => {
    const onLog = vi.fn()
    const dossier = river()
    const [source] = dossier.sources
    const [halt] = dossier.proposals
    if (source === undefined || halt === undefined) throw new Error('the case has a source and a proposal')
    const extend: ProposalDraft = {
      kind: 'proposal',
      id: halt.id,
      event: 'extend',
      until: '',
      from: '',
      by: null,
      standing: null,
    }
    const draft: Draft = {
      ...emptyDraft(now),
      headline: 'Longer',
      source: { kind: 'known', id: source.id },
      effects: [extend],
    }
    show({ onLog, draft })
    await userEvent.click(button('Log it'))
    expect(onLog).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain('Needs an end')
    await userEvent.type(field('Until'), '2025-05-01')
    await userEvent.click(button('Log it'))
    expect(onLog).toHaveBeenCalledOnce()
  })
})

test('markup is shown as text in every field, and makes no element', async () => {
  const bad = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  const { draft } = show({ dossier: river(bad) })
  await userEvent.paste(`${bad} monitors\n\n${bad}`)
  await userEvent.click(button(/^Choose: </))
  await userEvent.click(screen.getByRole('radio', { name: 'Satisfy' }))
  await userEvent.selectOptions(field('Source'), 'A new source…')
  for (const name of [
    'Headline',
    'Publisher',
    'Address',
    'Title of the source',
    'Happened',
    'Published',
    'Quote',
    'Note',
  ]) {
    await userEvent.clear(field(name))
    await userEvent.click(field(name))
    await userEvent.paste(bad)
  }
  await userEvent.click(button('Log it'))
  expect(draft().headline).toBe(bad)
  expect(document.querySelectorAll('img, script')).toHaveLength(0)
})

describe('the frame', () => {
  test('Escape puts the form away, also from a list within, which goes first', async () => {
    const onClose = vi.fn()
    show({ onClose })
    await userEvent.click(button(/Another condition/))
    await userEvent.keyboard('{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button(/Another condition/))
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('Escape reads what was written in the paste area first: nothing of it is lost', async () => {
    const onClose = vi.fn()
    const { draft } = show({ onClose })
    await userEvent.keyboard('The boats return{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(draft().headline).toBe('The boats return')
  })

  test('Discard gives the draft up; while it is saved, nothing is logged twice', async () => {
    const onDiscard = vi.fn()
    const onLog = vi.fn()
    show({ onDiscard })
    await userEvent.click(button('Discard'))
    expect(onDiscard).toHaveBeenCalledOnce()
    cleanup()
    show({ onLog, saving: 'saving', draft: { ...emptyDraft(now), headline: 'x' } })
    await userEvent.click(button('Log it'))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(onLog).not.toHaveBeenCalled()
    expect(screen.getByText('Saving…')).toBeDefined()
  })

  test('a failure to save is told, and what is written stays', () => {
    show({ saving: { failed: 'The browser has no room left.' }, draft: { ...emptyDraft(now), headline: 'Kept' } })
    expect(screen.getByRole('alert').textContent).toBe('It is not saved. The browser has no room left.')
    expect(field('Headline').value).toBe('Kept')
  })

  test('to take back what corrects or takes back another says that the other one stays out', () => {
    const dossier = river()
    const [first, breach] = dossier.developments
    if (first === undefined || breach === undefined) throw new Error('the case has two developments')
    const developments = [first, { ...breach, withdraws: first.id }]
    show({ dossier: { ...dossier, developments }, draft: takingBack(breach, 'Taken back', now) })
    expect(screen.getByText(/“North says that the halt covers the ferries” does not come back by this/)).toBeDefined()
    cleanup()
    show({ dossier, draft: takingBack(breach, 'Taken back', now) })
    expect(screen.queryByText(/does not come back/)).toBeNull()
  })

  test('says on its button what comes of pressing it', () => {
    const dossier = river()
    const [first] = dossier.developments
    if (first === undefined) throw new Error('the case has a development')
    const named = (draft: Draft) => {
      cleanup()
      show({ dossier, draft })
      return screen.getAllByRole('button', { name: /^(Log|Correct|Take).* it$|^Take it back$/ }).map(textOf)
    }
    expect(named(emptyDraft(now))).toEqual([expect.stringMatching(/^Log it/)])
    expect(named(draftOf(first, now))).toEqual([expect.stringMatching(/^Correct it/)])
    expect(named(takingBack(first, 'Taken back', now))).toEqual([expect.stringMatching(/^Take it back/)])
  })

  test('a correction is called one, and holds what the earlier version says', async () => {
    const dossier = river()
    const [, breach] = dossier.developments
    if (breach === undefined) throw new Error('the case has two developments')
    const { draft } = show({ dossier, draft: draftOf(breach, now) })
    expect(screen.getByRole('form', { name: 'Correct “Shots at the mill, says North”' })).toBeDefined()
    expect(event('Halt on the river', 'Allege a breach').checked).toBe(true)
    expect(screen.getByText(/No effect: no alleged breach is possible while it is pending/)).toBeDefined()
    await userEvent.click(event('Halt on the river', 'None'))
    expect(draft().effects).toEqual([])
    expect(draft().replaces).toBe('breach')
  })
})

test('a record that is full says so before anything is written, not only when it is to be logged', () => {
  const { developments, ...dossier } = river()
  const [one] = developments
  const full = { ...dossier, developments: one === undefined ? [] : Array.from({ length: 100_000 }, () => one) }
  show({ dossier: full, draft: { ...emptyDraft(now), at: '2025-03-18' } })
  expect(changes().getByText('The record is full: a dossier holds at most 100,000 developments.')).toBeDefined()
})
