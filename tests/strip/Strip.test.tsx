import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useRef, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Dossier } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Trust } from '../../machines/trust.ts'
import { developmentDates } from '../../machines/workspace/developmentDates.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import { Strip, type StripActions } from '../../src/strip/Strip.tsx'
import { dossierWith } from '../machines/workspace/dossierWith.ts'
import { ukraine } from '../machines/workspace/ukraine.ts'

interface Shown {
  readonly asOf: string
  readonly lens: Lens
  readonly knownAt: string | null
  readonly trust: Trust | null
}

/** What a strip was told, and a way to set its date from elsewhere. */
interface Log {
  readonly told: string[]
  shown: Shown
  setAsOf: (asOf: string) => void
}

/** A strip that keeps what it is told. */
function KeptStrip({ dossier, log }: { readonly dossier: Dossier; readonly log: Log }) {
  const [shown, setShown] = useState(log.shown)
  const [opened] = useState(() => new OpenDossier(dossier))
  const dateRef = useRef<HTMLInputElement>(null)
  const set = (what: string, more: Partial<Shown>) => {
    log.told.push(what)
    setShown((before) => ({ ...before, ...more }))
  }
  const actions: StripActions = {
    isDate: (text) => isUsableDate(text, dossier.timeZone),
    showAsOf: (asOf) => set('show', { asOf }),
    slideTo: (asOf) => set('slide', { asOf }),
    settle: () => log.told.push('settle'),
    chooseLens: (lens) => set('lens', { lens }),
    setKnownAt: (knownAt) => set('known', { knownAt }),
    setTrust: (trust) => set('trust', { trust }),
  }
  useEffect(() => {
    log.shown = shown
    log.setAsOf = (asOf) => setShown((before) => ({ ...before, asOf }))
  })
  const dates = developmentDates(dossier, shown)
  return <Strip opened={opened} {...shown} dates={dates} dateRef={dateRef} actions={actions} />
}

function show(dossier: Dossier = ukraine, first: Partial<Shown> = {}) {
  const log: Log = {
    told: [],
    shown: { asOf: '2025-03-25', lens: 'assessed', knownAt: null, trust: null, ...first },
    setAsOf: () => {},
  }
  render(<KeptStrip dossier={dossier} log={log} />)
  return {
    user: userEvent.setup(),
    told: log.told,
    shown: () => log.shown,
    setAsOf: (asOf: string) => act(() => log.setAsOf(asOf)),
  }
}

const field = () => screen.getByLabelText<HTMLInputElement>('As of')
const slider = () => screen.getByRole('slider', { name: 'Timeline' })
const button = (name: string) => screen.getByRole('button', { name })

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

describe('the timeline', () => {
  test('is a slider that says its date', () => {
    show()
    expect(slider().getAttribute('aria-valuetext')).toBe('25 March 2025')
    const [min, now, max] = ['min', 'now', 'max'].map((name) => Number(slider().getAttribute(`aria-value${name}`)))
    expect(min).toBe(0)
    expect(now).toBeGreaterThan(0)
    expect(now).toBeLessThan(max ?? 0)
  })

  test('is driven by the keys of a slider', async () => {
    const { user, shown } = show()
    slider().focus()
    await user.keyboard('{ArrowRight}')
    expect(shown().asOf).toBe('2025-03-26')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(shown().asOf).toBe('2025-03-24')
    await user.keyboard('{PageUp}')
    expect(shown().asOf).toBe('2025-03-31')
    await user.keyboard('{Home}')
    expect(shown().asOf < '2025-03-11').toBe(true)
    await user.keyboard('{End}')
    expect(shown().asOf > '2025-05-11').toBe(true)
  })

  test('settles when one leaves it, and not at each step', async () => {
    const { user, told } = show()
    slider().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(told).toEqual(['slide', 'slide'])
    await user.tab()
    expect(told).toEqual(['slide', 'slide', 'settle'])
  })

  test('says in words when what was in force, for each account that differs', () => {
    show()
    const spells = within(screen.getByRole('list', { name: 'In force' })).getAllByRole('listitem')
    const texts = spells.map(({ textContent }) => textContent)
    expect(texts).toContain('Halt on energy strikes, according to Russia: from 18 March 2025 until 17 April 2025')
    expect(texts).toContain('Easter truce: from 19 April 2025, 18:00 until 21 April 2025, 00:00')
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
    expect(shown().knownAt).toBe('2025-03-20')
    await user.click(button('As known on 20 March 2025: take off'))
    expect(shown().knownAt).toBeNull()
  })

  test('keeps a date that is none, and says what was expected', async () => {
    const { user, shown } = show()
    await openMenu(user)
    await user.keyboard('yesterday{Enter}')
    expect(shown().knownAt).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('yesterday')
  })

  test('can be cut off at a grade, which is then said and can be taken off', async () => {
    const { user, shown } = show()
    await openMenu(user)
    await user.selectOptions(screen.getByLabelText('Evidence that counts'), 'B2 or better')
    expect(shown().trust).toBe('B2')
    await user.click(button('Evidence B2 or better: take off'))
    expect(shown().trust).toBeNull()
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
