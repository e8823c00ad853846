import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useRef, useState } from 'react'
import { developmentDates } from '../../machines/board/developmentDates.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Dossier, Step } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { everything, type Filter } from '../../machines/record.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import { Strip, type StripActions } from '../../src/strip/Strip.tsx'
import { ukraine } from '../machines/workspace/ukraine.ts'

interface Shown {
  readonly steps: readonly Step[]
  readonly asOf: string
  readonly lens: Lens
  readonly filter: Filter
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
    setFilter: (filter) => set('filter', { filter: { ...shown.filter, ...filter } }),
  }
  useEffect(() => {
    log.shown = shown
    log.setAsOf = (asOf) => setShown((before) => ({ ...before, asOf }))
  })
  const dates = developmentDates(opened.counted(shown.filter), dossier.timeZone)
  return <Strip opened={opened} {...shown} dates={dates} dateRef={dateRef} actions={actions} />
}

/** Shows a strip, with what it was told and what it shows. */
export function show(dossier: Dossier = ukraine, first: Partial<Shown> = {}) {
  const log: Log = {
    told: [],
    shown: { asOf: '2025-03-25', lens: 'assessed', filter: everything, steps: [], ...first },
    setAsOf: () => {},
  }
  const { unmount } = render(<KeptStrip dossier={dossier} log={log} />)
  return {
    unmount,
    user: userEvent.setup(),
    told: log.told,
    shown: () => log.shown,
    setAsOf: (asOf: string) => act(() => log.setAsOf(asOf)),
  }
}

/** The date’s field. */
export const field = () => screen.getByLabelText<HTMLInputElement>('As of')
export const slider = () => screen.getByRole('slider', { name: 'Timeline' })
export const button = (name: string) => screen.getByRole('button', { name })
