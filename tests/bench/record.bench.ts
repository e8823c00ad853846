import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../src/setup/chromium.mjs'
import { listen } from '../../src/setup/listen.mjs'
import { staticFiles } from '../../src/setup/static-files.mjs'
import { buildApp, served } from './browser/build.ts'
import { told } from './browser/inTurn.ts'
import { dearestTaskWhileReading, keepFile, keyCosts, openKept, parseTime, switchTo } from './browser/record.ts'
import { longRecordFile } from './longRecordFile.ts'
import { type Line, medianOf, quantileOf, report } from './measure.ts'

const DEVELOPMENTS = 100_000
const FEW_DEVELOPMENTS = 100
const ROUNDS = 5

await buildApp()
const file = longRecordFile(DEVELOPMENTS)
writeFileSync(`${served}/long.json`, file)
writeFileSync(`${served}/short.json`, longRecordFile(FEW_DEVELOPMENTS, 'short'))
console.log(`${DEVELOPMENTS.toLocaleString('en')} developments, ${(file.length / 1e6).toFixed(1)} MB of JSON`)

const { port, close } = await listen(staticFiles(served), ['127.0.0.1'], 0, 1)
const address = (path: string): string => `http://localhost:${port}/${path}`
const found = findChromium()
const browser = await chromium.launch({
  ...(found === null ? {} : { executablePath: found }),
  args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'],
})
try {
  console.log(`Chromium ${browser.version()}`)
  report(await lines())
} finally {
  await browser.close()
  close()
}

async function lines(): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const first = await context.newPage()
  await keepFile(first, address('app/'), `${served}/long.json`)
  await keepFile(first, address('app/'), `${served}/short.json`)
  await first.close()
  const switched: number[] = []
  const opened: number[] = []
  const openedShort: number[] = []
  const parsed: number[] = []
  // The first round has what the browser keeps of scripts made.
  for (let round = -1; round < ROUNDS; round += 1) {
    const parse = await parseTime(context, address('app/icon.svg'), address('long.json'))
    const turn = await switchTo(context, address('app/#/short/board'), '#/long/board', '[data-proposal^="long-"]')
    const open = await openKept(context, address('app/#/long/board'))
    const openShort = await openKept(context, address('app/#/short/board'))
    if (round < 0) continue
    parsed.push(parse)
    switched.push(turn)
    opened.push(open)
    openedShort.push(openShort)
  }
  const toParsing = (times: readonly number[]): number =>
    medianOf(times.map((time, round) => time / (parsed[round] ?? Number.NaN)))
  told('the board of a record that is kept, in an app that runs', switched)
  told('the same from a visit on', opened)
  told(`the board of one that keeps ${FEW_DEVELOPMENTS}`, openedShort)
  told('JSON.parse of its file', parsed)

  const page = await context.newPage()
  await page.goto(address('app/#/long/record'))
  // What finds entries is made once the list is there: before that, nothing says that the record is being read.
  await page.getByRole('feed').waitFor()
  const whileReading = await dearestTaskWhileReading(page, 'riv')
  await page.getByRole('searchbox').fill('')
  const costs = await keyCosts(page, 'river dispute agency 7')
  const own = costs.map((cost) => cost.own)
  told('the main thread, for a key in search', own)
  return [
    {
      what: 'a board from the store, against parsing its file',
      figure: toParsing(switched),
      unit: '× its time',
      goal: 4,
    },
    { what: 'the same from a visit on', figure: toParsing(opened), unit: '× its time', goal: 4 },
    {
      what: `such a visit to ${FEW_DEVELOPMENTS} developments`,
      figure: toParsing(openedShort),
      unit: '× its time',
      goal: null,
    },
    { what: 'a key in search, in the middle', figure: medianOf(own), unit: 'ms', goal: 50 },
    { what: 'the dearest key of all', figure: quantileOf(own, 1), unit: 'ms', goal: 50 },
    {
      what: 'the dearest single task of a key, clearing away included',
      figure: Math.max(...costs.map(({ dearestTask }) => dearestTask)),
      unit: 'ms',
      goal: 50,
    },
    { what: 'keys while the record is read: the dearest task', figure: whileReading, unit: 'ms', goal: 50 },
  ]
}
