#!/usr/bin/env node
import './node-version.mjs'
import * as module from 'node:module'
import { pathToFileURL } from 'node:url'
import { commandLine, ensureCommandLine } from './command-line.mjs'
import { orExit } from './or-exit.mjs'
import { inRoot, root } from './root.mjs'

await orExit(ensureCommandLine)

// `npm run parley` starts in the project's folder and says in INIT_CWD where its user stands.
const { INIT_CWD: standing, npm_lifecycle_event: script } = process.env
if (standing && script === 'parley' && process.cwd() === root) process.chdir(standing)

// Node 22 and later keep the compiled code, which makes the next start faster.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (module)
enableCompileCache?.(inRoot('dist-cli', 'compiled'))
await import(pathToFileURL(commandLine).href)
