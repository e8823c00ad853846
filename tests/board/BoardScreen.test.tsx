import { render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Bench } from './Bench.tsx'
import { boards, ruleDossiers } from './dossiers.ts'

describe('every rule of the format', () => {
  test.each(ruleDossiers())('$name shows what its boards say', async ({ dossier: rule, views }) => {
    for (const view of views) {
      const { board } = boards(rule, view)
      const { unmount } = render(<Bench dossier={rule} view={view} previousDate="2025-01-02" />)
      const shown = screen.queryAllByRole('article').map((one) => [one.dataset.proposal, one.dataset.status])
      expect(shown).toEqual(board.proposals.map(({ id, status }) => [id, status]))
      for (const { id, status, truth } of board.conditions) {
        const rows = [...document.querySelectorAll<HTMLElement>(`[data-condition="${id}"]`)]
        for (const one of rows) {
          expect(one.dataset.status).toBe(status)
          expect(within(one).getByRole('switch').getAttribute('aria-checked')).toBe(String(truth === 'true'))
        }
      }
      await waitFor(() => expect(screen.getByRole('complementary')).toBeDefined(), { timeout: 10_000 })
      unmount()
    }
  })
})
