import { contentHash } from '../record/hash.ts'

/** What a part says, as a short text that is the same as long as it says the same. */
export const factsText = (facts: unknown): string => contentHash(facts)
