/** Whether this is `npm run soak`, which takes longer to try more. */
export const soaks = process.env.SOAK === '1'

/** `npm test` tries the same cases each time; `npm run soak` tries others, and more of them. */
export const soaked = (times: number, whenSoaking = times * 10) => ({
  numRuns: soaks ? whenSoaking : times,
  seed: soaks ? Date.now() : 20_250_318,
})

/** Milliseconds that a test may take, given those of its short form: `npm run soak` says how long its long form may. */
export const limitOf = (short: number): number | undefined => (soaks ? undefined : short)
