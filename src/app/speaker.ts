/** The channel that the address of a speaker’s window names; null for every other address. */
export const speakerIn = (hash: string): string | null => /[?&]speaker=([\w-]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null
