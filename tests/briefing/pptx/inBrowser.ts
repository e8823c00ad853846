import '../../../src/app/trustedTypes.ts'
import { pptxOf } from '../../../src/briefing/pptx/pptxOf.ts'
import { writtenOutline } from '../writtenOutline.ts'

/** The SHA-256 of bytes, as hexadecimal digits. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

document.body.append(await hashOf(new Uint8Array(await pptxOf(writtenOutline))))
