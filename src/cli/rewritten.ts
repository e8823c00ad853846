import { type Outcome, refused } from './outcome.ts'

const MOST_ATTEMPTS = 100

/** Tries to write a file anew, again where somebody else wrote it meanwhile, from what it then holds. */
export async function rewritten(file: string, attempt: () => Promise<Outcome | null>): Promise<Outcome> {
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
    const outcome = await attempt()
    if (outcome !== null) return outcome
  }
  return refused([`${file}: changes all the time; nothing was written`])
}
