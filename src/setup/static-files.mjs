import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentType, isText } from './content-types.mjs'
import { securityHeaders } from './policy.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const encoders = {
  br: (/** @type {Buffer} */ text) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (/** @type {Buffer} */ text) => promisify(gzip)(text),
}

/**
 * A request handler for the files of a folder, with their types, ETags and the security headers. Text is compressed
 * once and kept. It lists no folder and opens nothing outside or hidden.
 * @param {string} folder
 */
export function staticFiles(folder) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()

  return async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    const path = pathOf(request.url ?? '/')
    response.setHeaders(new Map(Object.entries(securityHeaders(path ?? '/'))))
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response.setHeader('Allow', 'GET, HEAD'), 405)
    const found = path === null ? null : find(join(folder, path))
    if (!found) return refuse(response, 404)

    const type = contentType(found.file)
    const encoding = isText(type) ? encodingFor(request.headers['accept-encoding'] ?? '') : null
    const tag = `"${found.version}${encoding ? `-${encoding}` : ''}"`
    response.setHeader('Content-Type', type)
    response.setHeader('ETag', tag)
    response.setHeader('Vary', 'Accept-Encoding')
    // The build names what lies in assets/ by its content.
    response.setHeader('Cache-Control', path?.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end()

    if (encoding) {
      const bytes = compressed.get(found.file + tag) ?? (await encoders[encoding](await readFile(found.file)))
      compressed.set(found.file + tag, bytes)
      response.setHeader('Content-Encoding', encoding)
      response.setHeader('Content-Length', bytes.length)
      response.end(request.method === 'HEAD' ? undefined : bytes)
    } else {
      response.setHeader('Content-Length', found.size)
      if (request.method === 'HEAD') return void response.end()
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response)
    }
  }
}

/**
 * The path of an address, in plain characters and without steps upward; null for one that may name no file.
 * @param {string} address
 */
function pathOf(address) {
  try {
    const path = normalize(decodeURIComponent(address.replace(/[?#].*$/s, ''))).replaceAll('\\', '/')
    return path.startsWith('/') && !path.includes('\0') && !path.includes('/.') ? path : null
  } catch {
    return null
  }
}

/**
 * A file, or the page of a folder, with its size and a word that changes with it.
 * @param {string} path
 */
function find(path) {
  const file = path.endsWith('/') ? join(path, 'index.html') : path
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? { file, size: stat.size, version: `${stat.size}-${stat.mtimeMs}` } : null
}

/**
 * The best encoding that a client takes.
 * @param {string} accepted the Accept-Encoding header
 * @returns {keyof typeof encoders | null}
 */
function encodingFor(accepted) {
  const offers = accepted.split(',').map((offer) => offer.trim())
  const takes = (/** @type {string} */ name) =>
    offers.some((offer) => offer.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(offer))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

/**
 * @param {Response} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(status === 404 ? 'There is nothing at this address.\n' : 'Only GET and HEAD.\n')
}
