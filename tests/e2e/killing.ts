import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { flags } from '../../src/setup/chromium-flags.mjs'

/** A browser on a profile of its own, which can be killed in the midst of whatever it does, and started again. */
export class KillableBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'parley-kill-'))
  readonly #executable = process.env.CHROMIUM_PATH ?? chromium.executablePath()
  #process: ChildProcess | null = null
  #browser: Browser | null = null

  /** A page of a freshly started browser. */
  async start(): Promise<Page> {
    const port = join(this.profile, 'DevToolsActivePort')
    rmSync(port, { force: true })
    const own = ['--headless=new', '--no-sandbox', '--disable-extensions', '--remote-debugging-port=0']
    this.#process = spawn(this.#executable, [...flags, ...own, `--user-data-dir=${this.profile}`, 'about:blank'], {
      stdio: 'ignore',
      detached: true,
    })
    const address = await readSoon(port)
    const [number = '', path = ''] = address.split('\n')
    this.#browser = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`)
    const [context] = this.#browser.contexts()
    if (context === undefined) throw new Error('The browser has no context.')
    return context.newPage()
  }

  /** SIGKILL to it and all its children: nothing of it runs on. */
  async kill(): Promise<void> {
    const running = this.#process
    if (running?.pid === undefined) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    process.kill(-running.pid, 'SIGKILL')
    await ended
    await isGone(running.pid)
    await this.#browser?.close().catch(() => {})
    this.#process = null
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Waits until nothing of a group of processes runs any more, which could still hold what it had open. */
async function isGone(group: number): Promise<void> {
  for (let tries = 0; tries < 500 && runs(group); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Whether a process of the group runs: one that has died, and that nobody has asked after, does not. Known on Linux alone. */
function runs(group: number): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // After the name, which may hold anything: state, parent, group.
      const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(of) === group && state !== 'Z' && state !== 'X'
    } catch {
      return false
    }
  })
}

/** The text of a file that is being written, once it is whole. */
async function readSoon(path: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const text = readFileSync(path, 'utf8')
      if (text.includes('\n/')) return text
    } catch {
      // It is not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${path} was not written.`)
}
