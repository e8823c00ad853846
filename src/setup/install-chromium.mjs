import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { runTool } from './run.mjs'

/**
 * The path of a Chromium, installed if this machine has none: Playwright's own, or where its download is refused
 * Debian's package, which takes root. Throws an Error with a sentence for the user if none is to be had.
 */
export function ensureChromium() {
  const found = findChromium() ?? playwrightsDownload() ?? debiansPackage()
  if (found) return found
  throw new Error(
    'No Chromium is on this machine and none could be installed. Install one, or name it in CHROMIUM_PATH.',
  )
}

function playwrightsDownload() {
  console.log('Downloading a Chromium for the browser tests …')
  runTool('playwright', ['install', '--no-shell', 'chromium'], {
    // A refused download fails at once, one without an answer after five tries of this many milliseconds.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '4000' },
    output: 'ignore',
  })
  return findChromium()
}

function debiansPackage() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return null
  console.log("That failed. Installing Debian's Chromium …")
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium')
  return findChromium()
}

/** @param {string[]} args */
function aptGet(...args) {
  spawnSync('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=15', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
