import type { BrowserContext } from '@playwright/test'

/**
 * Watches every page of a context and returns the list, growing while it runs, of the faults seen: errors on the console
 * and in scripts, violations of the Content Security Policy, requests beyond `origin`.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (fault) => {
    faults.push(`script: ${fault.error().message}`)
  })
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    const inside = protocol === 'data:' || protocol === 'blob:' || asked === origin
    if (!inside) faults.push(`request: ${request.url()}`)
  })
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    faults.push(`policy: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function') report(`${event.violatedDirective} refused ${event.blockedURI}`)
    })
  })
  return faults
}
