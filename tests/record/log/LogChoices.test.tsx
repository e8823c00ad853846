import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { emptyDraft } from '../../../machines/workspace/draft/draft.ts'
import { article } from './dossier.ts'
import { account, button, changes, choose, event, field, group, rowOf, show, textOf } from './form.tsx'
import { now } from './now.ts'

const addAndChoose = async (title: string, name: string) => {
  await userEvent.click(button(/Another condition, proposal or question/))
  await userEvent.keyboard(`${title}{Enter}`)
  await userEvent.click(event(title, name))
}

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
      pasted: article,
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

  test('that is a claim by nobody any more can be made established', async () => {
    const { draft } = show()
    await addAndChoose('Consent of the South', 'Agree')
    const line = () => textOf(button(/change who says it/).closest('div') ?? document.body)
    await userEvent.click(button(/change who says it/))
    await userEvent.click(screen.getByRole('checkbox', { name: 'South' }))
    await userEvent.click(button('Make it a claim'))
    await userEvent.click(button(/change who says it/))
    await userEvent.click(screen.getByRole('checkbox', { name: 'South' }))
    expect(line()).toContain('it needs somebody who says so.')
    await userEvent.click(button('Make it established'))
    expect(draft().effects[0]?.standing).toBeNull()
    expect(line()).toContain('Established, by nobody in particular')
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
