/** The worker looks here for what it does not keep itself; named in vite.config.ts as well. */
const FORMER = 'parley-former'

/**
 * Puts the scripts and styles of the present version aside before a newer one takes over: tabs that were opened before
 * still ask for parts by their old names. Those of earlier versions stay while such a tab may need them: they go once
 * no tab but this one is open. `scope` is the address of the app's folder.
 */
export async function keepFormerParts(storage: CacheStorage, scope: string, isAlone: boolean): Promise<void> {
  const former = await storage.open(FORMER)
  if (isAlone) {
    for (const request of await former.keys()) if (request.url.startsWith(scope)) await former.delete(request)
  }
  const names = (await storage.keys()).filter((name) => name.includes('-precache-') && name.endsWith(scope))
  for (const name of names) await copyParts(await storage.open(name), former)
}

async function copyParts(from: Cache, to: Cache): Promise<void> {
  for (const request of await from.keys()) {
    // What lies there is named by its content, and so is never another thing under the same name.
    if (!/\/assets\/[^/?]+\.(?:js|css)$/.test(request.url)) continue
    const kept = await from.match(request)
    if (kept !== undefined) await to.put(request, kept)
  }
}
