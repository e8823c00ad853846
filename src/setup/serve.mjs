import { existsSync } from 'node:fs'
import { listen } from './listen.mjs'
import { inRoot } from './root.mjs'
import { staticFiles } from './static-files.mjs'

const usualPort = 4173

/**
 * Serves the build until SIGINT or SIGTERM, and prints where. PORT names the port (0: any free one), HOST the address
 * to listen on. Throws an Error with a sentence for the user.
 */
export async function serve() {
  if (!existsSync(inRoot('dist', 'index.html'))) throw new Error('There is no build yet: npm run build makes it.')
  const { PORT, HOST } = process.env
  const asked = PORT ? portFrom(PORT) : null
  const hosts = HOST ? [HOST] : ['127.0.0.1', '::1']
  const { port, close } = await listen(staticFiles(inRoot('dist')), hosts, asked ?? usualPort, asked ? 1 : 20)

  if (asked === null && port !== usualPort) {
    console.log(`Port ${usualPort} is taken. Browsers keep data by port: what was saved at that one is not seen here.`)
  }
  console.log(`Parley is at http://localhost:${port}/ (Ctrl+C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
}

/** @param {string} text */
function portFrom(text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error(`PORT is no port number: ${text}`)
  return Number(text)
}
