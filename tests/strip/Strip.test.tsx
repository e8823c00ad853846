import { fireEvent, screen, within } from '@testing-library/react'
import type userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { everything } from '../../machines/record.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import { dossierWith } from '../machines/workspace/dossierWith.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'
import { button, field, show } from './keptStrip.tsx'

describe('the date', () => {
  test('stands in the field as it would be written, and beside it in words', () => {
    show()
    expect(field().value).toBe('2025-03-25')
    expect(screen.getByText('25 March 2025')).toBeTruthy()
    expect(screen.getByText('the end of')).toBeTruthy()
  })

  test('that is an instant is read by the clocks of the dossier', () => {
    show(ukraine, { asOf: '2025-04-19T18:00:00+03:00' })
    expect(screen.getByText('19 April 2025, 18:00')).toBeTruthy()
    expect(screen.queryByText('the end of')).toBeNull()
  })

  test.each(['2025-03-18', '2025-04-19T18:00:00+03:00', '  2025-03-18 '])(
    '%j is shown once it is written',
    async (text) => {
      const { user, shown, told } = show()
      await user.clear(field())
      await user.type(field(), `${text}{Enter}`)
      expect(shown().asOf).toBe(text.trim())
      expect(told.at(-1)).toBe('settle')
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test.each(['2025-02-30', 'tomorrow', '2025-04-19T18:00:00', ''])(
    '%j is kept as it was typed, with what was expected',
    async (text) => {
      const { user, shown } = show()
      await user.clear(field())
      if (text !== '') await user.type(field(), text)
      await user.tab()
      const settled = shown().asOf
      expect(field().value).toBe(text)
      expect(field().getAttribute('aria-invalid')).toBe('true')
      const fault = screen.getByRole('alert')
      expect(fault.textContent).toContain('2025-03-25')
      if (text !== '') expect(fault.textContent).toContain(text)
      expect(field().getAttribute('aria-describedby')).toBe(fault.id)
      expect(isUsableDate(settled, ukraine.timeZone)).toBe(true)
    },
  )

  test('set elsewhere takes the place of what was wrongly typed', async () => {
    const { user, setAsOf } = show()
    await user.clear(field())
    await user.type(field(), 'never{Enter}')
    setAsOf('2025-04-01')
    expect(field().value).toBe('2025-04-01')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the steps', () => {
  test('lead to the developments before and after', async () => {
    const { user, shown } = show()
    await user.click(button('Previous development'))
    expect(shown().asOf).toBe('2025-03-21')
    await user.click(button('Next development'))
    await user.click(button('Next development'))
    expect(shown().asOf).toBe('2025-03-27')
  })

  test('say at the ends of the record that there is nothing more, and keep the focus', async () => {
    const { user, told } = show(ukraine, { asOf: '2025-03-11' })
    const previous = button('Previous development')
    expect(previous.getAttribute('aria-disabled')).toBe('true')
    await user.click(previous)
    expect(told).toEqual([])
    expect(document.activeElement).toBe(previous)
  })
})

describe('the account', () => {
  test('is one of the parties, or what is established', async () => {
    const { user, shown } = show()
    const group = screen.getByRole('radiogroup', { name: 'According to' })
    const names = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent)
    expect(names).toEqual(['What is established', 'Russia', 'Ukraine', 'United States', 'Europe'])
    await user.click(within(group).getByRole('radio', { name: 'Russia' }))
    expect(shown().lens).toBe('russia')
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'Russia' }).checked).toBe(true)
  })

  test('can be chosen among a dozen parties', async () => {
    const parties = Array.from({ length: 12 }, (_, place) => ({
      id: `p-${place}`,
      name: `Party ${place}`,
      role: 'observer',
    }))
    const { user, shown } = show(dossierWith({ parties }))
    await user.click(screen.getByRole('radio', { name: 'Party 11' }))
    expect(shown().lens).toBe('p-11')
  })
})

describe('the evidence', () => {
  const openMenu = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(button('Evidence'))
    await screen.findByLabelText('As known on')
  }

  test('can be what was known by a date, which is then said and can be taken off', async () => {
    const { user, shown } = show()
    await openMenu(user)
    expect(document.activeElement).toBe(screen.getByLabelText('As known on'))
    await user.keyboard('2025-03-20{Enter}')
    expect(shown().filter.knownAt).toBe('2025-03-20')
    await user.click(button('As known on 20 March 2025: take off'))
    expect(shown().filter.knownAt).toBeNull()
  })

  test('keeps a date that is none, and says what was expected', async () => {
    const { user, shown } = show()
    await openMenu(user)
    await user.keyboard('yesterday{Enter}')
    expect(shown().filter.knownAt).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('yesterday')
  })

  test('leaves out sources, which is then said, and can be taken back one by one or all at once', async () => {
    const [first, second] = ukraine.sources
    if (first === undefined || second === undefined) throw new Error('too few sources')
    const { user, shown } = show(ukraine, { filter: { ...everything, without: [first.id, second.id] } })
    expect(button(`Evidence: all but “${first.title}” and “${second.title}”: take off`).textContent).toContain(
      'All but 2 sources',
    )
    await openMenu(user)
    await user.click(button(`Count again: ${second.title}`))
    expect(shown().filter.without).toEqual([first.id])
    await user.click(button(`Evidence: all but “${first.title}”: take off`))
    expect(shown().filter.without).toEqual([])
    expect(document.activeElement).toBe(button('Evidence'))
  })

  test('can be cut off at a grade, which is then said and can be taken off', async () => {
    const { user, shown } = show()
    await openMenu(user)
    await user.selectOptions(screen.getByLabelText('Evidence that counts'), 'B2 or better')
    expect(shown().filter.trust).toBe('B2')
    await user.click(button('Evidence B2 or better: take off'))
    expect(shown().filter.trust).toBeNull()
  })

  test('closes on Escape, and the focus goes back', async () => {
    const { user } = show()
    await openMenu(user)
    await user.keyboard('{Escape}')
    expect(screen.queryByLabelText('As known on')).toBeNull()
    expect(document.activeElement).toBe(button('Evidence'))
  })

  test('closes on a press elsewhere', async () => {
    const { user } = show()
    await openMenu(user)
    fireEvent.pointerDown(document.body)
    expect(screen.queryByLabelText('As known on')).toBeNull()
  })
})
