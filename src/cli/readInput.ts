import { open } from 'node:fs/promises'
import { limits } from '../../machines/dossier/limits.ts'
import type { Input } from './io.ts'

const no = (problem: string): Input => ({ ok: false, problem })
const tooLarge = no('is too large; expected a file of at most 64 MB')

/** Reads a file of at most 64 MB; what is larger is not read to its end. `-` reads the stream given as standard input. */
export async function readInput(file: string, standardInput: () => AsyncIterable<Uint8Array>): Promise<Input> {
  try {
    return file === '-' ? await readStream(standardInput()) : await readFile(file)
  } catch (fault) {
    return no(problemOf(fault))
  }
}

async function readFile(file: string): Promise<Input> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    return size > limits.bytes ? tooLarge : await readStream(handle.createReadStream({ highWaterMark: 1 << 20 }))
  } finally {
    await handle.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > limits.bytes) return tooLarge
    chunks.push(chunk)
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return no('is not text in UTF-8; save it as UTF-8, in Excel as "CSV UTF-8"')
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder; expected a file',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ENAMETOOLONG: 'no such file: the name is too long',
  ELOOP: 'no such file: its links lead in a circle',
}

function problemOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  return problems[code] ?? `cannot be read (${code})`
}
