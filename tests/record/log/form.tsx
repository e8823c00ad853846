import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type Draft, emptyDraft } from '../../../machines/workspace/draft/draft.ts'
import { Desk, type DeskProps } from './Desk.tsx'
import { river } from './dossier.ts'
import { now } from './now.ts'

/** The form on a desk, and the draft as it last was. */
export function show(props: Partial<DeskProps> = {}): { readonly draft: () => Draft } {
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

export const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const choose = (title: string) => userEvent.click(button(`Choose: ${title}`))
export const group = (title: string) => screen.getByRole('radiogroup', { name: `What happened to: ${title}` })
export const event = (title: string, name: string) =>
  within(group(title)).getByRole<HTMLInputElement>('radio', { name })
export const changes = () => within(screen.getByRole('region', { name: /^What this changes/ }))
export const account = (name: RegExp) => changes().getByRole<HTMLInputElement>('radio', { name })
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')
export const rowOf = (title: string) => textOf(changes().getByRole('row', { name: new RegExp(`^${title}`) }))
