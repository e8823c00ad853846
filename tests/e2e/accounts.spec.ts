import { account, button, condition, openBoard, proposal, showDate, statuses } from './board.ts'
import { expect, test } from './fixtures.ts'

test('on one date two accounts of one halt differ: Moscow has it in force, what is established does not', async ({
  page,
}) => {
  await openBoard(page)
  await showDate(page, '2025-03-20')
  await expect(account(page, 'What is established')).toBeChecked()
  expect(await statuses(page)).toEqual({
    'ceasefire-30d': 'tabled.blocked',
    'energy-halt': 'tabled.ready',
    'black-sea': 'tabled.pending',
  })

  await account(page, 'Russia').check()
  const halt = proposal(page, 'Halt on energy strikes')
  await expect(halt).toHaveAttribute('data-status', 'inForce.strained')
  await expect(halt).toContainText('Day 3 of 30')
  await expect(halt).toContainText('ends 17 Apr')

  await account(page, 'Ukraine').check()
  await expect(halt).toHaveAttribute('data-status', 'tabled.ready')
  await account(page, 'What is established').check()
  await expect(halt).toHaveAttribute('data-status', 'tabled.ready')
})

test('what a party requires counts on its own board; starts and ends by each account are told on every board', async ({
  page,
}) => {
  await openBoard(page, 'as-of=2025-03-25')
  const blackSea = proposal(page, 'Safe navigation in the Black Sea')
  await expect(blackSea).toHaveAttribute('data-status', 'tabled.pending')
  await expect(condition(blackSea, 'sanctions-relief')).toBeVisible()
  await account(page, 'United States').check()
  await expect(blackSea).toHaveAttribute('data-status', 'tabled.ready')
  await expect(condition(blackSea, 'sanctions-relief')).toHaveCount(0)

  const halt = proposal(page, 'Halt on energy strikes')
  for (const name of ['What is established', 'Russia', 'Ukraine']) {
    await account(page, name).check()
    await expect(halt).toContainText('By Russia’s count: 18 March to 17 April')
    await expect(halt).toContainText('from 25 March, no end named')
  }
})

test('the steps to the neighbouring developments lead there, and no further than the record goes', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-20')
  const field = page.getByLabel('As of')
  await button(page, 'Next development').click()
  await expect(field).toHaveValue('2025-03-21')
  await button(page, 'Previous development').click()
  await button(page, 'Previous development').click()
  await expect(field).toHaveValue('2025-03-19')
  await expect(proposal(page, 'Halt on energy strikes')).toHaveAttribute('data-status', 'tabled.ready')

  await showDate(page, '2025-03-11')
  await expect(button(page, 'Previous development')).toBeDisabled()
  await button(page, 'Previous development').click({ force: true })
  await expect(field).toHaveValue('2025-03-11')
  expect(await statuses(page)).toEqual({ 'ceasefire-30d': 'tabled.pending' })
})

test('before anything was tabled the board says so', async ({ page }) => {
  await openBoard(page)
  await showDate(page, '2025-03-10')
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Nothing was on the table by 10 March')
})
