import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/setup/listen.mjs'
import { staticFiles } from '../../src/setup/static-files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parley-serving-'))
const script = 'export const long = 1\n'.repeat(100)
let server = { port: 0, close: () => {} }

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  writeFileSync(join(folder, 'site', '.hidden'), 'hidden')
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>Parley</title>')
  writeFileSync(join(folder, 'site', 'assets', 'main-1a2b.js'), script)
  writeFileSync(join(folder, 'site', 'assets', 'font.woff2'), Buffer.alloc(10))
  server = await listen(staticFiles(join(folder, 'site')), ['127.0.0.1'], 0, 1)
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** Asks for a path exactly as it is written, which `fetch` would tidy. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('a file', () => {
  test('comes with its type and is asked for again unless the build named it by its content', async () => {
    const page = await ask('/')
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    const asset = await ask('/assets/main-1a2b.js')
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(asset.headers['cache-control']).toContain('immutable')
  })

  test('is compressed where that helps and the client takes it', async () => {
    const plain = await ask('/assets/main-1a2b.js')
    expect(plain.body.toString()).toBe(script)
    const zipped = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br;q=0' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body).toString()).toBe(script)
    expect((await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe(
      'br',
    )
    expect((await ask('/assets/font.woff2', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined()
  })

  test('is not sent again to who has it', async () => {
    const { headers } = await ask('/')
    expect(await ask('/', { 'if-none-match': String(headers.etag) })).toMatchObject({
      status: 304,
      body: Buffer.alloc(0),
    })
  })
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/.hidden',
  '/assets',
  '/assets/',
  '/%00',
  '/%zz',
])('%s leads to nothing', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('nothing can be written', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
})

test('where a port is taken the next one is, unless just that one was asked for', async () => {
  const handler = staticFiles(folder)
  const next = await listen(handler, ['127.0.0.1'], server.port, 20)
  expect(next.port).toBeGreaterThan(server.port)
  next.close()
  await expect(listen(handler, ['127.0.0.1'], server.port, 1)).rejects.toThrow(`Port ${server.port} is taken.`)
})
