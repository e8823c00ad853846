import { testViews, type Views } from './axe.ts'
import { account, button, openBoard, showDate, whatIf } from './board.ts'
import { everyConditionStatus, everyProposalStatus, everyStatus } from './everyStatus.ts'
import { expect, test } from './fixtures.ts'
import { fileOf } from './ownDossier.ts'
import { wholeLink } from './sharing.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 60_000 })

const supposing = 'as-of=2025-03-25&steps=condition:monitoring:satisfy,condition:kyiv-agreement:reopen'

const pages: Views = {
  'the board of the last day': (page) => openBoard(page),
  'the board by one account, of part of the evidence': async (page) => {
    await openBoard(page, 'as-of=2025-03-25&known-at=2025-04-10&trust=B2')
    await account(page, 'Russia').check()
  },
  'a what-if': async (page) => {
    await openBoard(page, supposing)
    await expect(whatIf(page)).toBeVisible()
  },
  'every status there is': async (page) => {
    await page.goto('./#/every-status/board?as-of=2024-06-01&steps=condition:outstanding:discuss')
    await page.getByLabel('Open a dossier').setInputFiles(fileOf(everyStatus))
    for (const status of everyProposalStatus) {
      await expect(page.locator(`article[data-status="${status}"]`).first()).toBeVisible()
    }
    await button(page, 'Discard').click()
    for (const status of everyConditionStatus) {
      await expect(page.locator(`[data-condition][data-status="${status}"]`).first()).toBeVisible()
    }
  },
  'scenarios side by side': async (page) => {
    await page.goto('./#/ukraine-2025/scenarios?as-of=2025-03-25')
    await expect(page.getByRole('region', { name: 'Every combination', exact: true })).toBeVisible()
  },
  'the accounts': async (page) => {
    await page.goto('./#/ukraine-2025/accounts?as-of=2025-03-25')
    await expect(page.getByRole('region', { name: /^One event/ })).toBeVisible()
  },
  'a cell of the accounts': async (page) => {
    await page.goto('./#/ukraine-2025/accounts?as-of=2025-03-25&select=proposal:energy-halt&part=lane:russia')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the detail of a proposal': async (page) => {
    await openBoard(page, 'as-of=2025-04-14&lens=russia&select=proposal:energy-halt&part=state:inForce.strained')
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible()
  },
  'the detail of a condition': async (page) => {
    await openBoard(page, 'as-of=2025-03-25')
    await page.locator('[data-condition=prisoner-exchange]').getByRole('button').first().click()
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible()
  },
  'a board before the first proposal': async (page) => {
    await openBoard(page)
    await showDate(page, '2025-03-10')
  },
  'the address of a dossier that is not here': async (page) => {
    await page.goto('./#/nowhere/board')
    await expect(page.getByRole('alert')).toBeVisible()
  },
}

/** What comes on top of a page is looked at alone: the page under it is one of those above. */
const overlays: Readonly<Record<string, Views>> = {
  '[role=alert]': {
    'a refused date': async (page) => {
      await openBoard(page)
      await showDate(page, 'soon')
      await expect(page.getByRole('alert')).toBeVisible()
    },
    'the faults of a file': async (page) => {
      await openBoard(page)
      await page.getByLabel('Open a dossier').setInputFiles(fileOf({ format: 'parley/1', surprise: 1 }))
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  '[popover]': {
    'the choice of evidence': async (page) => {
      await openBoard(page)
      await button(page, 'Evidence').click()
      await expect(page.getByLabel('As known on')).toBeFocused()
    },
  },
  '[aria-label^="A copy that came with a link"]': {
    'a copy that came with a link': async (page) => {
      await openBoard(page)
      const link = await wholeLink(page)
      await page.goto('about:blank')
      await page.goto(link)
      await expect(page.getByRole('region', { name: 'A copy that came with a link' })).toBeVisible()
    },
  },
  dialog: {
    'a link to the view, with the whole dossier': async (page) => {
      await openBoard(page, 'as-of=2025-03-25')
      await button(page, 'Share this view').click()
      await page.getByLabel('With the whole dossier').check()
      await expect(page.getByLabel('Link to this view')).toHaveValue(/dossier=1\./)
    },
    'a card for a web page': async (page) => {
      await openBoard(page, 'as-of=2025-03-25')
      await button(page, 'Share this view').click()
      await page.getByRole('radio', { name: 'A card for a web page' }).check({ force: true })
      await expect(page.getByLabel('Code for the page')).toHaveValue(/iframe/)
    },
    'the palette': async (page) => {
      await openBoard(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('kremlin')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
    'the list of keys': async (page) => {
      await openBoard(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    'a dialog that asks for a day': async (page) => {
      await openBoard(page, 'as-of=2025-03-25')
      await button(page, 'Other events: Halt on energy strikes').click()
      await page.getByRole('menuitem', { name: /^Extend/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
}

for (const [within, views] of Object.entries({ html: pages, ...overlays })) testViews(within, views)
