import { StorageFault } from '../../src/storage/storageFault.ts'

/** Throws unless both are the same JSON. */
export function same(found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found) ?? 'undefined', JSON.stringify(expected) ?? 'undefined']
  if (one === other) return
  let place = 0
  while (one[place] === other[place]) place += 1
  const around = (text: string): string => text.slice(Math.max(0, place - 60), place + 200)
  throw new Error(`is ${around(one)}\nand not ${around(other)}`)
}

/** The fault that something rejects with; throws where it does not. */
export async function fails(work: () => Promise<unknown>): Promise<StorageFault> {
  try {
    await work()
  } catch (error) {
    if (error instanceof StorageFault) return error
    throw error
  }
  throw new Error('It has succeeded.')
}
