import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { inRoot } from '../../src/setup/root.mjs'
import { faults } from './axe.ts'
import { button, openBoard } from './board.ts'
import { expect, test } from './fixtures.ts'
import { fileOf, ownDossier } from './ownDossier.ts'

let host: Server
let markup = ''

// The page of somebody else, on a host of its own, which hears how high the card would be.
test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,"><main><h1>News</h1>${markup}</main></html>`,
    )
  })
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', done)
  })
})
test.afterAll(() => {
  host.close()
})
// The newspaper's own page, what it may not frame, and a dossier that is not there.
test.use({ expectedFaults: [/127\.0\.0\.1|frame-ancestors|nowhere|404/] })

async function embedded(page: Page, code: string): Promise<FrameLocator> {
  markup = code
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  return page.frameLocator('iframe')
}
const frameOf = (address: string) => `<iframe title="A card" width="420" height="500" src="${address}"></iframe>`

test('a page of another host shows the card by the code that the dialog gives', async ({ page }) => {
  await openBoard(page, 'as-of=2025-03-25')
  await button(page, 'Share this view').click()
  await page.getByRole('radio', { name: 'A card for a web page' }).check({ force: true })
  await page.getByLabel('Proposal').selectOption('Halt on energy strikes')
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  const code = await page.getByLabel('Code for the page').inputValue()
  const card = await embedded(page, code)
  await expect(page.locator('iframe')).toHaveAttribute('title', /^Halt on energy strikes: .* 25 March 2025$/)
  await expect(card.getByRole('article', { name: 'Halt on energy strikes' })).toContainText('day 8 of 30, until 17 Apr')
  await expect(card.getByText('25 March 2025, what is established')).toBeVisible()
  await expect(card.locator('html')).toHaveCSS('background-color', 'rgb(23, 27, 34)')

  await page.keyboard.press('Tab')
  const link = card.getByRole('link', { name: 'Parley: Halt on energy strikes' })
  await expect(link).toBeFocused()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('Enter')
  const app = await opening
  await expect(app.getByRole('article').first()).toBeVisible()
  expect(app.url()).toContain('select=proposal:energy-halt')
})

test('a card is coloured as it is asked to be, and else as the device is', async ({ page, baseURL }) => {
  const ground = async (colorScheme: 'light' | 'dark', theme: string) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('about:blank')
    await page.goto(`${baseURL}embed.html#/ukraine-2025?proposal=ceasefire-30d&as-of=2025-03-25${theme}`)
    await expect(page.getByRole('article')).toBeVisible()
    return page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  }
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(23, 27, 34)']
  expect(await ground('dark', '&theme=light')).toBe(light)
  expect(await ground('light', '&theme=dark')).toBe(dark)
  expect(await ground('dark', '&theme=auto')).toBe(dark)
  expect(await ground('light', '')).toBe(light)
})

for (const theme of ['light', 'dark']) {
  test(`a ${theme} card has no fault that axe knows, whatever it shows`, async ({ page, baseURL }) => {
    for (const proposal of ['energy-halt', 'ceasefire-30d', 'nothing']) {
      await page.goto('about:blank')
      await page.goto(`${baseURL}embed.html#/ukraine-2025?proposal=${proposal}&as-of=2025-03-25&theme=${theme}`)
      await expect(page.getByRole('article')).toBeVisible()
      expect(await faults(page)).toEqual([])
    }
  })
}

test('a card shows a dossier of one’s own that its address brings along, and tells how high it would be', async ({
  page,
}) => {
  await openBoard(page)
  await page.getByLabel('Open a dossier').setInputFiles(fileOf({ ...ownDossier, title: 'Переправа' }))
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Переправа')
  await button(page, 'Share this view').click()
  await page.getByRole('radio', { name: 'A card for a web page' }).check({ force: true })
  const code = page.getByLabel('Code for the page')
  await expect(code).toHaveValue(/dossier=1\./)
  const given = await code.inputValue()
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      if (data?.type === 'parley:height') document.documentElement.dataset.height = data.height
    })
  })
  const card = await embedded(page, given)
  await expect(card.getByRole('article', { name: 'Truce at the river' })).toContainText('The bridge is cleared')
  const height = await page.waitForFunction(() => Number(document.documentElement.dataset.height))
  expect(await height.jsonValue()).toBeGreaterThan(150)
  expect(await height.jsonValue()).toBeLessThan(600)
})

test('a card that cannot be shown says why', async ({ page, baseURL }) => {
  for (const [address, says] of [
    ['', 'names no dossier'],
    ['#/nowhere?proposal=x', 'no dossier “nowhere”'],
    ['#/ukraine-2025', 'names no proposal'],
    ['#/ukraine-2025?proposal=energy-halt&lens=mars', '“mars”'],
    ['#/x?proposal=x&dossier=1.abc', 'is damaged'],
    ['#/x?proposal=x&dossier=7.abc', 'does not know'],
  ]) {
    await page.goto('about:blank')
    await page.goto(`${baseURL}embed.html${address}`)
    await expect(page.getByRole('article')).toContainText(says ?? '')
  }
})

test('only the card may stand in the frame of another host', async ({ page, request, baseURL }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policyOf('./')).toContain("frame-ancestors 'none'")
  expect(await policyOf('./index.html')).toContain("frame-ancestors 'none'")
  expect(await policyOf('./embed.html')).not.toContain('frame-ancestors')
  const app = await embedded(page, frameOf(`${baseURL}#/ukraine-2025`))
  await page.waitForTimeout(1000)
  await expect(app.getByRole('article')).toHaveCount(0)
})

test('the script of a card has no React in it, and that of the app has', () => {
  const scripts = readdirSync(inRoot('dist', 'assets')).filter((name) => name.endsWith('.js'))
  const withReact = scripts.filter((name) =>
    readFileSync(inRoot('dist', 'assets', name), 'utf8').includes('react.transitional.element'),
  )
  expect(scripts.some((name) => name.startsWith('embed-'))).toBe(true)
  expect(withReact.length).toBeGreaterThan(0)
  expect(withReact.filter((name) => name.startsWith('embed-'))).toEqual([])
})
