import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** The usual places beyond the path. */
const places = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) =>
    join(process.env[variable] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
]

/**
 * The path of a Chromium that starts on this machine: the one that CHROMIUM_PATH names, one in the path or in a usual
 * place, or Playwright's own; null if there is none. Throws an Error if CHROMIUM_PATH names no file.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
  return named || [...inPath(), ...places].find(starts) || [playwrightsOwn()].find(starts) || null
}

function inPath() {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
}

/** Where the installed Playwright keeps the browser that it was made for, or would. */
function playwrightsOwn() {
  const ask = "process.stdout.write(require('playwright-core').chromium.executablePath())"
  return spawnSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }).stdout
}

/**
 * Whether a program is there and starts. (On some systems `chromium-browser` only says where to get one; on Windows
 * asking for the version would open a window, so there it is enough that it exists.)
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 && /Chrom|Edge/.test(stdout)
}
