// `npm run bench [-- NAME …]`: bundles tests/bench/*.bench.ts, all or those whose names hold a NAME, and runs one after
// another on plain Node, so that no test runner stands between the clock and the code.
import './node-version.mjs'
import { readdirSync, rmSync } from 'node:fs'
import { orExit } from './or-exit.mjs'
import { ensurePackages } from './packages.mjs'
import { inRoot } from './root.mjs'
import { runNode, runTool } from './run.mjs'

await orExit(() => {
  ensurePackages()
  rmSync(inRoot('dist-bench'), { recursive: true, force: true })
  if (runTool('vite', ['build', '--mode', 'bench', '--logLevel', 'warn']) !== 0) throw new Error('The build failed.')
})

const wanted = process.argv.slice(2)
const built = readdirSync(inRoot('dist-bench')).filter((file) => file.endsWith('.bench.mjs'))
const chosen = built.filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
const failed = chosen.filter((file) => {
  console.log(`\n── ${file.replace(/\.bench\.mjs$/, '')} ──`)
  return runNode(['--expose-gc', inRoot('dist-bench', file)]) !== 0
})
if (chosen.length === 0) console.error(`No measurement has such a name; there are: ${built.join(', ')}`)
process.exitCode = failed.length > 0 || chosen.length === 0 ? 1 : 0
