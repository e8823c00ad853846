import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { RequirementAnalysis } from '../../machines/analysis/requirementAnalysis.ts'
import { truthTable } from '../../machines/analysis/truthTable.ts'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { requirement } from '../../machines/dossier/requirementSchema.ts'
import { parseDossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { workerSizes } from '../../src/setup/worker-size.mjs'
import { bundleAnalysis } from '../e2e/analysis/page.ts'
import { type Line, measure, medianOf, report } from './measure.ts'
import { plainSets } from './plainSets.ts'
import { drawnTree, type Tree, tooHardTree, treeDossier } from './trees.ts'

const drawings = [
  { conditions: 30, repeated: 8, seed: 1 },
  { conditions: 60, repeated: 8, seed: 2 },
  { conditions: 100, repeated: 15, seed: 4 },
  { conditions: 300, repeated: 8, seed: 8 },
  { conditions: 300, repeated: 15, seed: 11 },
  { conditions: 300, repeated: 15, seed: 14 },
]
/** Nobody reads more. */
const MOST_LISTED = 1_000_000

const analysisOf = (tree: Tree) => new RequirementAnalysis(v.parse(requirement, tree), () => 'unknown')
const sumOf = (counts: ReadonlyMap<number, bigint> | null) =>
  counts && [...counts.values()].reduce((sum, count) => sum + count, 0n)

function millis(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** What a screen asks for first. */
function solve(tree: Tree): RequirementAnalysis {
  const analysis = analysisOf(tree)
  analysis.blockerCounts()
  analysis.blockers(100)
  return analysis
}

function listAll(analysis: RequirementAnalysis, count: bigint): void {
  if (analysis.blockers(MOST_LISTED)?.length !== Number(count)) throw new Error('not every set was listed')
}

const [, self = '', cold] = process.argv
if (cold !== undefined) {
  const tree = drawnTree(drawings[Number(cold)] ?? { conditions: 30, repeated: 8, seed: 1 })
  console.log(millis(() => solve(tree)))
  process.exit()
}

const coldly = (place: number): number =>
  Number(spawnSync(process.execPath, [fileURLToPath(`file://${resolve(self)}`), String(place)]).stdout)

console.log('conditions      sets   nodes   cold ms   warm ms   every set   by hand')
const lines: Line[] = []
for (const [place, drawing] of drawings.entries()) {
  const tree = drawnTree(drawing)
  const analysis = solve(tree)
  const nodes = analysis.modules.reduce(
    (sum, { decision, sets }) =>
      sum + (decision?.level.length ?? 0) + (sets === decision ? 0 : (sets?.level.length ?? 0)),
    0,
  )
  const first = medianOf([coldly(place), coldly(place), coldly(place)])
  const warm = medianOf(Array.from({ length: 15 }, () => millis(() => solve(tree))))
  const count = sumOf(analysis.blockerCounts()) ?? 0n
  const listing = count <= MOST_LISTED ? `${millis(() => listAll(analysis, count)).toFixed(0)} ms` : 'past 10⁶'
  let plain: ReturnType<typeof plainSets> = null
  const byHand = millis(() => {
    plain = plainSets(tree)
  })
  console.log(
    `${String(drawing.conditions).padStart(10)} ${Number(count).toPrecision(4).padStart(9)} ${String(nodes).padStart(7)}` +
      ` ${first.toFixed(1).padStart(9)} ${warm.toFixed(2).padStart(9)} ${listing.padStart(11)}` +
      ` ${plain === null ? 'never ends' : `${byHand.toFixed(0)} ms`}`,
  )
}

const large = analysisOf(drawnTree({ conditions: 300, repeated: 15, seed: 11 }))
const { reckoner } = large
const odds = Float64Array.from(large.open, (_, rank) => 0.3 + (rank % 5) / 10)
const shipped = parseDossier(readFileSync('public/dossiers/ukraine-2025.json', 'utf8'))
if (!shipped.ok || reckoner === null) throw new Error('nothing to measure')
const { dossier } = shipped
const opened = new OpenDossier(dossier)
const view = { asOf: '2025-03-25', lens: 'assessed' as const, filter: everything, steps: [] }
const board = opened.board(view)
const [proposal] = dossier.proposals
const picked = dossier.conditions.slice(0, 8).map(({ id }) => id)
if (proposal === undefined) throw new Error('no proposal')
const firstTable = millis(() => truthTable(opened, view, board, proposal.id, picked))
const micros = measure([
  {
    name: 'slider',
    times: 100,
    run: () => {
      for (let turn = 0; turn < 100; turn += 1) {
        odds[turn] = (turn % 99) / 100
        reckoner.reckon(odds)
      }
    },
  },
  { name: 'table', times: 1, run: () => truthTable(opened, view, board, proposal.id, picked) },
])
const ms = (name: string): number => (micros.get(name) ?? Number.NaN) / 1000
lines.push(
  {
    what: 'odds and every importance of 300 conditions, as a slider moves',
    figure: ms('slider'),
    unit: 'ms',
    goal: 0.5,
  },
  {
    what: 'the truth table of 8 conditions over the shipped dossier, the first',
    figure: firstTable,
    unit: 'ms',
    goal: 16,
  },
  { what: 'and the next', figure: ms('table'), unit: 'ms', goal: 16 },
)

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
function processSeconds(name: string, tree: Tree): number {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(treeDossier(tree)))
  const run = () => {
    const args = [resolve('src/setup/parley.mjs'), 'analyse', file, '--proposal', 'truce', '--scenario', 's', '--json']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  run()
  return medianOf([millis(run), millis(run), millis(run)]) / 1000
}
const hardest = Math.max(...drawings.map((drawing, place) => processSeconds(`tree-${place}`, drawnTree(drawing))))
const givenUp = processSeconds('too-hard', tooHardTree)
rmSync(folder, { recursive: true })
const sizes = workerSizes(
  Object.fromEntries([...(await bundleAnalysis())].map(([file, code]) => [file, { type: 'chunk' as const, code }])),
)
lines.push(
  { what: '`parley analyse --json`, the slowest of these trees, as a process', figure: hardest, unit: 's', goal: 1.5 },
  { what: 'the same of what is too hard, until it says so', figure: givenUp, unit: 's', goal: 5 },
  {
    what: 'the script of the thread for the analysis',
    figure: (sizes[0]?.[1] ?? Number.NaN) / 1000,
    unit: 'kB gzipped',
    goal: 8,
  },
)
report(lines)
