import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { type Draft, draftOf, emptyDraft, type ProposalDraft } from '../../../machines/workspace/draft/draft.ts'
import { Desk, type DeskProps } from './Desk.tsx'
import { article, river } from './dossier.ts'
import { now } from './now.ts'

/** The form on a desk, and the draft as it last was. */
function show(props: Partial<DeskProps> = {}): { readonly draft: () => Draft } {
  let last = props.draft ?? emptyDraft(now)
  render(
    <Desk
      dossier={river()}
      {...props}
      onDraft={(draft) => {
        last = draft
      }}
    />,
  )
  return { draft: () => last }
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const choose = (title: string) => userEvent.click(button(`Choose: ${title}`))
const group = (title: string) => screen.getByRole('radiogroup', { name: `What happened to: ${title}` })
const event = (title: string, name: string) => within(group(title)).getByRole<HTMLInputElement>('radio', { name })
const changes = () => within(screen.getByRole('region', { name: /^What this changes/ }))
const account = (name: RegExp) => changes().getByRole<HTMLInputElement>('radio', { name })
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')
const rowOf = (title: string) => textOf(changes().getByRole('row', { name: new RegExp(`^${title}`) }))

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

describe('a choice', () => {
  test('shows the events that the chart allows, and the boards before and after', async () => {
    const onLog = vi.fn()
    show({ onLog })
    await userEvent.paste(article)
    await choose('Halt on the river')
    expect(
      within(group('Halt on the river'))
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['None', 'Enter into force', 'Reject', 'Withdraw', 'Supersede'])
    await userEvent.click(event('Halt on the river', 'Enter into force'))
    expect(account(/^What is established no change/).checked).toBe(false)
    expect(account(/^North \d change/).checked).toBe(true)
    expect(rowOf('Halt on the river')).toContain('PendingIn force, strained')
    expect(rowOf('Halt on the river')).toContain('until 17 April 2025')
    expect(changes().getByText('“Shots at the mill, says North” takes hold.')).toBeDefined()
    expect(
      textOf(changes().getByText('Halt on the river becomes contested:').parentElement ?? document.body),
    ).toContain('in force, strained by North’s account, pending by what is established.')
    await userEvent.click(account(/^What is established/))
    expect(rowOf('Halt on the river')).toContain('stays pending')
    await userEvent.click(button('Log it'))
    expect(onLog).toHaveBeenCalledExactlyOnceWith({
      ...emptyDraft(now),
      headline: 'North agrees to a halt on the river',
      at: '2025-03-18',
      by: ['north'],
      source: expect.objectContaining({ kind: 'new', publisher: 'news.example' }),
      effects: [
        expect.objectContaining({ kind: 'proposal', id: 'halt', event: 'enterForce', standing: null, until: '' }),
      ],
    })
  })

  test('says how it counts and who says it; both can be changed', async () => {
    const { draft } = show()
    await userEvent.paste(article)
    await choose('Monitors on the bridge')
    await userEvent.click(event('Monitors on the bridge', 'Satisfy'))
    const line = () => textOf(button(/change who says it/).closest('div') ?? document.body)
    expect(line()).toContain('Claim, by North: only North says so.')
    await userEvent.click(button('Make it established'))
    expect(line()).toContain('Established, by North, as you say.')
    expect(account(/^What is established 2 changes/)).toBeDefined()
    expect(draft().effects[0]?.standing).toBe('established')
    await userEvent.click(button('Make it a claim'))
    expect(draft().effects[0]?.standing).toBeNull()
    await userEvent.click(button(/change who says it/))
    await userEvent.click(screen.getByRole('checkbox', { name: 'South' }))
    expect(draft().effects[0]?.by).toEqual(['north', 'south'])
    expect(line()).toContain('only North and South say so')
  })

  test('of a waiver by the one who demands it is established by itself', async () => {
    show()
    await userEvent.paste(article)
    await choose('Monitors on the bridge')
    await userEvent.click(event('Monitors on the bridge', 'Waive'))
    expect(textOf(button(/change who says it/).closest('div') ?? document.body)).toContain(
      'Established, by North: nobody knows it better.',
    )
  })

  test('asks for a count where there is a measure, for an end where something is extended, for an answer to a question', async () => {
    const { draft } = show()
    await userEvent.paste(article)
    await choose('Exchange of prisoners')
    await userEvent.type(field('Of 175 prisoners'), '40')
    await userEvent.click(button('Set a due day'))
    await userEvent.keyboard('2025-04-01')
    await choose('What does the halt cover?')
    const answer = field('Answer')
    const answers = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))
    expect(answers).toEqual(['The ferries'])
    await userEvent.type(answer, 'The mills')
    expect(draft().effects).toEqual([
      expect.objectContaining({ kind: 'condition', id: 'exchange', event: null, value: '40', due: '2025-04-01' }),
      expect.objectContaining({ kind: 'question', id: 'scope', answer: 'The mills' }),
    ])
    await userEvent.click(account(/^North/))
    expect(rowOf('What does the halt cover')).toContain('The ferriesThe mills')
  })
})

test('what the text does not name is added from a list that is found by a few letters', async () => {
  const { draft } = show()
  await userEvent.click(button(/Another condition, proposal or question/))
  const list = screen.getByRole('combobox', { name: 'Another condition, proposal or question' })
  expect(document.activeElement).toBe(list)
  await userEvent.type(list, 'consent')
  expect(within(screen.getByRole('listbox')).getAllByRole('option').map(textOf)).toEqual([
    'Consent of the South Condition',
  ])
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(event('Consent of the South', 'None'))
  await userEvent.click(event('Consent of the South', 'Agree'))
  expect(draft().effects).toEqual([expect.objectContaining({ id: 'consent', event: 'agree' })])
})

test('a development is logged by the keyboard alone', async () => {
  const onLog = vi.fn()
  const user = userEvent.setup()
  show({ onLog })
  const tabTo = async (isThere: () => boolean) => {
    for (let steps = 0; steps < 40 && !isThere(); steps += 1) await user.tab()
    expect(isThere()).toBe(true)
  }
  await user.paste(article)
  expect(document.activeElement).toBe(field('Headline'))
  await tabTo(() => document.activeElement === button('Choose: Monitors on the bridge'))
  await user.keyboard('{Enter}')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(onLog).toHaveBeenCalledOnce()
  expect(onLog.mock.calls[0]?.[0].effects).toEqual([expect.objectContaining({ id: 'monitors', event: 'agree' })])
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
    await userEvent.type(field('Happened'), '18.3.2025')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain('“18.3.2025” is no date.')
    expect(changes().getByText(/Once it has a date/)).toBeDefined()
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
