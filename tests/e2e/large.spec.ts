import { button, condition, inAddress, proposal, showDate, whatIf } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

const CARDS = 20
const ROWS = 50

const cards = Array.from({ length: CARDS }, (_, card) => card)
const rows = Array.from({ length: ROWS }, (_, row) => row)

/** A dossier of a thousand conditions: each proposal needs thirty of its fifty outright, and one of every ten more. */
const large = {
  ...ownDossier,
  id: 'large',
  title: 'A thousand conditions',
  conditions: cards.flatMap((card) =>
    rows.map((row) => ({
      id: `c-${card}-${row}`,
      title: `Condition ${row} of ${card}`,
      kind: 'action',
      demandedBy: ['north'],
      owedBy: ['south'],
    })),
  ),
  proposals: cards.map((card) => {
    const ids = rows.map((row) => `c-${card}-${row}`)
    return {
      id: `p-${card}`,
      title: `Proposal ${card}`,
      tabled: '2024-05-01',
      requires: { allOf: [...ids.slice(0, 30), { anyOf: ids.slice(30, 40) }, { atLeast: 5, of: ids.slice(40) }] },
    }
  }),
  developments: cards.flatMap((card) =>
    rows.slice(1, 31).map((row) => ({
      id: `d-${card}-${row}`,
      at: '2024-05-03',
      headline: `Condition ${row} of ${card} is met`,
      source: 'gazette',
      effects: [{ condition: `c-${card}-${row}`, event: 'satisfy' }],
    })),
  ),
}

// Drawing so much takes a while where the machine is busy with other things.
test.describe.configure({ timeout: 60_000 })

test('a board of a thousand conditions in twenty cards is drawn, switched and moved in time', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Open a dossier').setInputFiles(fileOf(large, 'large.json'))
  await expect(page.locator('[data-condition]')).toHaveCount(CARDS * ROWS)
  await expect(page.getByRole('article')).toHaveCount(CARDS)
  const last = proposal(page, 'Proposal 19')
  await expect(last).toHaveAttribute('data-status', 'tabled.pending')

  const turn = (id: string) => condition(last, id).getByRole('switch').click()

  await turn('c-19-0')
  await expect(condition(last, 'c-19-0')).toHaveAttribute('data-status', 'satisfied')
  await expect(last).toHaveAttribute('data-status', 'tabled.pending')
  for (const row of [40, 41, 42, 43, 44]) await turn(`c-19-${row}`)
  await expect(last).toHaveAttribute('data-status', 'tabled.ready')
  await expect(proposal(page, 'Proposal 18')).toHaveAttribute('data-status', 'tabled.pending')
  await expect(whatIf(page)).toContainText('6 changes on top of the record')
  await button(page, 'Undo').click()
  await expect(last).toHaveAttribute('data-status', 'tabled.pending')
  await button(page, 'Discard').click()
  await expect(whatIf(page)).toHaveCount(0)
  await expect.poll(() => inAddress(page, 'steps')).toBeNull()

  await showDate(page, '2024-05-02')
  await expect(condition(last, 'c-19-1')).toHaveAttribute('data-status', 'outstanding')
})
