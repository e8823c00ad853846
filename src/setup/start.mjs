// `npm start`: installs what is missing, builds, serves the build. With --as-built it only serves.
import './node-version.mjs'
import { orExit } from './or-exit.mjs'
import { ensurePackages } from './packages.mjs'
import { runTool } from './run.mjs'
import { serve } from './serve.mjs'

if (!process.argv.includes('--as-built')) {
  await orExit(() => {
    ensurePackages()
    console.log('Building …')
    if (runTool('vite', ['build', '--logLevel', 'warn']) !== 0) throw new Error('The build failed.')
  })
}
await orExit(serve)
