import { expect, test } from './fixtures.ts'

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['./', './icon.svg', './nothing-here']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['permissions-policy'], path).toContain('geolocation=()')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
  }
})

test('the page carries the policy itself, so that any static host will do', async ({ request }) => {
  const page = await (await request.get('./')).text()
  const meta = page.indexOf('http-equiv="Content-Security-Policy"')
  expect(meta).toBeGreaterThan(0)
  expect(meta).toBeLessThan(page.indexOf('<script'))
})

test('scripts travel compressed and are kept by the browser', async ({ page }) => {
  const scripts: Record<string, string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.headers())
  })
  await page.goto('./')
  await expect.poll(() => scripts.length).toBeGreaterThan(0)
  for (const headers of scripts) {
    expect(headers['content-encoding']).toMatch(/^(br|gzip)$/)
    expect(headers['cache-control']).toContain('immutable')
  }
})
