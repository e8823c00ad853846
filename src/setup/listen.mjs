import { createServer } from 'node:http'

/** @typedef {import('node:http').Server} Server */
/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} Handler */

/**
 * Listens on one port at all the hosts that this machine has, trying the next ports where it is taken at any of them:
 * a browser asked for `localhost` takes either address, so a stranger may sit on neither.
 * Returns the port and what ends it all. Throws an Error with a sentence for the user.
 * @param {Handler} handler
 * @param {string[]} hosts this machine has to have the first one
 * @param {number} first port; 0 for any free one
 * @param {number} tries how many ports
 */
export async function listen(handler, hosts, first, tries) {
  for (let tried = 0; tried < tries; tried++) {
    const servers = await listenOnAll(handler, hosts, first === 0 ? 0 : first + tried)
    if (servers[0]) return { port: portOf(servers[0]), close: () => servers.forEach(end) }
  }
  const last = first + tries - 1
  throw new Error(
    tries === 1 ? `Port ${first} is taken.` : `The ports ${first} to ${last} are taken: name one in PORT.`,
  )
}

/**
 * The servers, none if the port is taken at one of the hosts.
 * @param {Handler} handler
 * @param {string[]} hosts
 * @param {number} port
 */
async function listenOnAll(handler, hosts, port) {
  /** @type {Server[]} */
  const servers = []
  for (const host of hosts) {
    const outcome = await listenOn(handler, host, servers[0] ? portOf(servers[0]) : port)
    if (typeof outcome !== 'string') servers.push(outcome)
    else if (outcome === 'EADDRINUSE') {
      servers.forEach(end)
      return []
    } else if (servers.length === 0) throw new Error(`Parley cannot listen on port ${port} of ${host}: ${outcome}.`)
  }
  return servers
}

/**
 * The server, or the code of the fault.
 * @param {Handler} handler
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Server | string>}
 */
function listenOn(handler, host, port) {
  const server = createServer((request, response) => {
    handler(request, response).catch(() => response.destroy())
  })
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ fault) => resolve(fault.code ?? fault.message))
    server.listen({ host, port, ipv6Only: true }, () => resolve(server))
  })
}

/** @param {Server} server */
function portOf(server) {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** @param {Server} server */
function end(server) {
  server.close()
  server.closeAllConnections()
}
