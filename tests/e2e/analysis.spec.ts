import { OpenDossier } from '../../machines/board/openDossier.ts'
import { parseDossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { analysed } from '../../src/cli/analysed.ts'
import { analyseJson } from '../../src/cli/analyseJson.ts'
import { json } from '../../src/ui/json.ts'
import { drawnTree, type Tree, tooHardTree, treeDossier } from '../bench/trees.ts'
import { bundleAnalysis, openAnalysisPage } from './analysis/page.ts'
import { expect, test } from './fixtures.ts'

const textOf = (tree: Tree): string => JSON.stringify(treeDossier(tree))

const large = textOf(drawnTree({ conditions: 300, repeated: 15, seed: 11 }))
const small = textOf({ allOf: ['c0', { anyOf: ['c1', 'c2'] }] })
const tooHard = textOf(tooHardTree)

/** What `parley analyse --json` prints of it. */
function byCommandLine(text: string) {
  const parsed = parseDossier(text)
  const [proposal] = parsed.ok ? parsed.dossier.proposals : []
  if (!parsed.ok || proposal === undefined) throw new Error('no dossier')
  const view = { asOf: '2025-04-01', lens: 'assessed' as const, filter: everything, steps: [] }
  const board = new OpenDossier(parsed.dossier).board(view)
  const found = analysed(parsed.dossier, board, proposal, parsed.dossier.scenarios[0]?.odds ?? {})
  if (found === null) throw new Error('not on the board')
  return JSON.parse(json(analyseJson(found, 100)))
}

// What is too hard takes its whole budget, which is a while where the machine is busy.
// In one worker, one after another: so it is bundled once.
test.describe.configure({ mode: 'default', timeout: 180_000 })

let bundle: ReadonlyMap<string, string> = new Map()

test.beforeAll(async () => {
  bundle = await bundleAnalysis()
})

test('a requirement of 300 conditions is answered by a thread as by the command line, and the page goes on', async ({
  page,
}) => {
  await openAnalysisPage(page, bundle)
  const told = await page.evaluate((text) => window.analysisInPage.analyse(text), large)
  const { blockers, odds, importance } = byCommandLine(large)
  expect(told.wasAtOnce).toBe(false)
  expect(told.isTooHard).toBe(false)
  expect(Number(told.count)).toBeGreaterThan(200_000)
  expect(Number(told.count)).toBe(blockers.count)
  expect(Object.entries(told.bySize ?? {}).map(([size, count]) => [size, Number(count)])).toEqual(
    Object.entries(blockers.bySize),
  )
  expect(told.sets).toEqual(blockers.sets)
  expect(told.odds).toBe(odds)
  expect(told.importance.map(({ id, birnbaum }) => ({ condition: id, birnbaum }))).toEqual(importance)
  expect(told.longestHalt).toBeLessThan(1000)
})

test('what is easy is answered at once', async ({ page }) => {
  await openAnalysisPage(page, bundle)
  const told = await page.evaluate((text) => window.analysisInPage.analyse(text), small)
  expect([told.wasAtOnce, told.count, told.sets]).toEqual([
    true,
    '2',
    [
      ['c0', 'c1'],
      ['c0', 'c2'],
    ],
  ])
})

test('what is too hard is said to be so after its budget, with progress meanwhile, and no figure is guessed', async ({
  page,
}) => {
  await openAnalysisPage(page, bundle)
  const told = await page.evaluate((text) => window.analysisInPage.analyse(text), tooHard)
  expect([told.isTooHard, told.count, told.odds]).toEqual([true, null, null])
  expect(told.progress.length).toBeGreaterThan(3)
  for (const { done, most } of told.progress) expect(done).toBeLessThanOrEqual(most)
  expect(told.longestHalt).toBeLessThan(1000)
  // The budget takes some seconds where nothing else runs; a test may share its machine with many others.
  expect(told.took).toBeLessThan(150_000)
})

test('what is given up ends at once, and the next question is answered', async ({ page }) => {
  await openAnalysisPage(page, bundle)
  const told = await page.evaluate(
    ([hard = '', easy = '']) => window.analysisInPage.giveUp(hard, easy),
    [tooHard, large],
  )
  expect(told.outcome).toBe('no longer asked')
  expect(told.next.isTooHard).toBe(false)
  expect(Number(told.next.count)).toBeGreaterThan(200_000)
})
