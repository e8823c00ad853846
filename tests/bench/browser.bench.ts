import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../src/setup/chromium.mjs'
import { listen } from '../../src/setup/listen.mjs'
import { staticFiles } from '../../src/setup/static-files.mjs'
import { buildApp, buildPages, buildUnmemoised, served } from './browser/build.ts'
import { makeByHand } from './browser/byHand.ts'
import { firstView, scriptsOf } from './browser/firstView.ts'
import { inTurn, told } from './browser/inTurn.ts'
import { openByHand, openWide, toggles } from './browser/toggles.ts'
import { type Line, quantileOf, report } from './measure.ts'
import { wideFile } from './wideFile.ts'

const script = await buildApp()
await buildUnmemoised()
await buildPages()

const files = staticFiles(served)
const { port, close } = await listen(
  (request, response) => {
    // A page that shares memory with no other has a clock of 5 µs, else of 100.
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    return files(request, response)
  },
  ['127.0.0.1'],
  0,
  1,
)
const address = (path: string): string => `http://localhost:${port}/${path}`
const app = { address: address('app/'), selector: 'article[data-proposal]' }

const found = findChromium()
const browser = await chromium.launch({
  ...(found === null ? {} : { executablePath: found }),
  args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'],
})
try {
  console.log(`Chromium ${browser.version()}`)
  report([...(await firstViewLines()), ...(await toggleLines()), ...(await scriptLines())])
} finally {
  await browser.close()
  close()
}

async function firstViewLines(): Promise<Line[]> {
  const pages = [app, { address: address('pages/bare.html'), selector: '#line' }]
  // The first visit has the server compress what it keeps compressed.
  for (const page of pages) await firstView(browser, page)
  const [ours = [], bare = []] = await inTurn(pages, 7, async (page) => [await firstView(browser, page)])
  console.log('The first view on the slow profile:')
  const drawn = told(
    'the first proposal',
    ours.map(({ drawn }) => drawn),
  )
  const painted = told(
    'the first words',
    ours.map(({ painted }) => painted),
  )
  const line = told(
    'one line of the libraries alone',
    bare.map(({ drawn }) => drawn),
  )
  const unit = '× its time'
  return [
    { what: 'the first words on screen, against one line of the libraries', figure: painted / line, unit, goal: 1.35 },
    { what: 'the first proposal on screen, against the same', figure: drawn / line, unit, goal: null },
  ]
}

async function toggleLines(): Promise<Line[]> {
  const file = wideFile()
  await makeByHand(browser, app.address, file)
  const boards = [
    (page: Page) => openWide(page, app.address, file),
    (page: Page) => openWide(page, address('unmemoised/'), file),
    (page: Page) => openByHand(page, address('app/by-hand.html')),
    (page: Page) => openByHand(page, address('app/by-hand.html#without-address')),
  ]
  const [ours = [], unmemoised = [], byHand = [], still = []] = await inTurn(boards, 3, (open) =>
    toggles(browser, open),
  )
  console.log('A toggle on a board of 1,000 conditions in 20 cards, until it is committed:')
  const toggle = told('the app', ours)
  const others = { unmemoised: told('its board not memoised', unmemoised), byHand: told('by hand', byHand) }
  const floor = told('by hand, the address left alone', still)
  const unit = '× its time'
  return [
    { what: 'a toggle, against the same page by hand', figure: toggle / others.byHand, unit, goal: 5 },
    { what: 'a toggle, against the same where the address is left alone', figure: toggle / floor, unit, goal: null },
    { what: 'a toggle, against the board not memoised', figure: toggle / others.unmemoised, unit, goal: 0.4 },
    { what: 'a toggle, 95 of 100', figure: quantileOf(ours, 0.95), unit: 'ms', goal: 4 },
  ]
}

async function scriptLines(): Promise<Line[]> {
  const paths = await scriptsOf(browser, app)
  const all = paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${served}${path}`), { level: 9 }).length, 0)
  const unit = 'kB gzipped'
  return [
    { what: 'the script that the first view starts with', figure: script / 1000, unit, goal: 115 },
    { what: `all script that it loads, in ${paths.length} files`, figure: all / 1000, unit, goal: null },
  ]
}
