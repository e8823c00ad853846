/**
 * The Content Security Policy of every page: nothing but oneself, no inline script, no eval, and one Trusted Types
 * policy. The build writes it into each page, the server says it again.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/**
 * What the server says with every answer. Only the page made for it (`embed.html`) may stand in another's frame.
 * @param {string} path of the address
 * @returns {Record<string, string>}
 */
export const securityHeaders = (path) => ({
  'Content-Security-Policy': path.endsWith('/embed.html') ? contentPolicy : `${contentPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})
