import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inRoot, root } from './root.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {Record<string, Locked>} Lock
 */

/**
 * Whether what is installed is what the lock asks for, on this kind of machine.
 * @param {Lock} wanted the `packages` of package-lock.json
 * @param {Lock} installed the `packages` of node_modules/.package-lock.json, which npm writes last
 */
export function installedMatches(wanted, installed) {
  const strange = Object.keys(installed).some((path) => !(path in wanted))
  return (
    !strange &&
    Object.entries(wanted).every(([path, locked]) => {
      const there = installed[path]
      if (path === '') return true
      if (!there) return locked.optional === true && !isForThisMachine(locked)
      return there.version === locked.version && there.integrity === locked.integrity
    })
  )
}

/**
 * An optional package that names this system and processor has to be there; where it also depends on the C library,
 * or on nothing, its absence says nothing.
 * @param {Locked} locked
 */
function isForThisMachine({ os, cpu, libc }) {
  return !libc && (os?.includes(process.platform) ?? false) && (cpu?.includes(process.arch) ?? false)
}

/**
 * Installs the packages with `npm ci` if they are missing or not those of the lock. Talks on standard error.
 * Throws an Error with a sentence for the user if that fails.
 */
export function ensurePackages() {
  if (packagesAreThere()) return
  console.error('Installing the packages (npm ci) …')
  // npm would wait a minute and more before it says that there is no network.
  const hurry = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const { status, error } = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', ...hurry])
  if (error || status !== 0) {
    throw new Error(`The packages could not be installed: ${error?.message ?? `npm ci ended with ${status}`}.`)
  }
}

function packagesAreThere() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  return wanted !== null && installed !== null && installedMatches(wanted, installed)
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * The npm that runs this script, else the one in the path. What it prints goes to standard error.
 * @param {string[]} args
 */
function npm(args) {
  const self = process.env.npm_execpath
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  if (self && /npm-cli\.[cm]?js$/.test(self)) return spawnSync(process.execPath, [self, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
