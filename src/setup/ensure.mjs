// For scripts of package.json that need the packages first: `node src/setup/ensure.mjs && …`
import './node-version.mjs'
import { orExit } from './or-exit.mjs'
import { ensurePackages } from './packages.mjs'

await orExit(ensurePackages)
