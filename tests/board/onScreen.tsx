import { configure, render, screen, within } from '@testing-library/react'
import type { View } from '../../machines/board.ts'
import { Bench } from './Bench.tsx'
import { ukraine, viewOf } from './dossiers.ts'

// What stands beside the cards comes a moment later, and a busy machine makes that moment long.
configure({ asyncUtilTimeout: 10_000 })

export const dossier = ukraine()

/** Shows the board of the dossier on Ukraine, on 25 March 2025 unless the view says otherwise. */
export const show = (view: Partial<View> = {}, previousDate: string | null = null) =>
  render(<Bench dossier={dossier} view={viewOf(view)} previousDate={previousDate} />)

export const card = (name: string): HTMLElement => screen.getByRole('article', { name })

/** A condition's row in a card. */
export function row(name: string, id: string): HTMLElement {
  const found = card(name).querySelector<HTMLElement>(`[data-condition="${id}"]`)
  if (found === null) throw new Error(`no row of ${id}`)
  return found
}

export const isOn = (name: string, title: string): string | null =>
  within(card(name)).getByRole('switch', { name: title }).getAttribute('aria-checked')

/** What an element says, with single spaces. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')
