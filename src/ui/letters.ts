/** So many bytes at a time are given as arguments. */
const STRETCH = 8192

/** Bytes in the letters that stand in addresses as they are: base64url without padding. */
export function lettersOf(bytes: Uint8Array): string {
  const signs: string[] = []
  for (let at = 0; at < bytes.length; at += STRETCH) {
    signs.push(String.fromCharCode(...bytes.subarray(at, at + STRETCH)))
  }
  return btoa(signs.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes again. Throws for letters that are no base64url. */
export const bytesOf = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
