import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Notice } from '../../src/ui/Notice.tsx'

interface PageProps {
  readonly isSaid: boolean
  readonly canMend?: boolean
}

const Page = ({ isSaid, canMend = true }: PageProps) => (
  <>
    {isSaid && (
      <Notice role="status" className="">
        {canMend && <button type="button">Mend</button>}
        <button type="button">Dismiss</button>
      </Notice>
    )}
    <button type="button">Elsewhere</button>
    <main tabIndex={-1} />
  </>
)

const button = (name: string) => screen.getByRole('button', { name })

test('once a notice that had the focus is gone, the content of the page has it', async () => {
  const { rerender } = render(<Page isSaid />)
  button('Dismiss').focus()
  rerender(<Page isSaid={false} />)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})

test('once a button that had the focus is gone from a notice that stays, the content of the page has it', async () => {
  const { rerender } = render(<Page isSaid />)
  button('Mend').focus()
  rerender(<Page isSaid canMend={false} />)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})

test.each([
  ['was elsewhere', () => button('Elsewhere').focus(), () => {}],
  ['has gone elsewhere since', () => button('Dismiss').focus(), () => button('Elsewhere').focus()],
])('where the focus %s, it stays there', async (_, before, after) => {
  const { rerender } = render(<Page isSaid />)
  before()
  rerender(<Page isSaid={false} />)
  after()
  await new Promise((resolve) => requestAnimationFrame(resolve))
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(document.activeElement).toBe(button('Elsewhere'))
})
