import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { measure, report } from './measure.ts'

const parley = resolve('src/setup/parley.mjs')
const shipped = resolve('public/dossiers/ukraine-2025.json')

/** Runs Node with these arguments to its end. The first run may build what it runs. */
function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
}

const status = [parley, 'status', shipped, '--as-of', '2025-03-25', '--json']
const micros = measure(
  [
    { name: 'node -e 0', times: 1, run: () => runNode(['-e', '0']) },
    { name: 'parley status', times: 1, run: () => runNode(status) },
  ],
  11,
  2,
)
const seconds = (name: string): number => (micros.get(name) ?? Number.NaN) / 1_000_000
for (const name of micros.keys()) console.log(`${seconds(name).toFixed(3).padStart(10)} s  ${name}`)
report([
  {
    what: '`status --json` of the shipped dossier, beyond what `node -e 0` takes',
    figure: seconds('parley status') - seconds('node -e 0'),
    unit: 's more',
    goal: 0.25,
  },
])
