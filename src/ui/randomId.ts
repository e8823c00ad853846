const BYTES = 16

/** A random id. (`crypto.randomUUID` is there only on pages that came over a safe connection.) */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('')
