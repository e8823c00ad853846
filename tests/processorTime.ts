/** The milliseconds of the processor that some work takes, at the best of five tries: how busy the machine is plays no part. */
export function processorTime(work: () => void): number {
  const tries = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage()
    work()
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...tries)
}

/**
 * Times are counted as at least this many milliseconds, where they are compared: below it is chance, such as when memory
 * is tidied up. What grows with the square takes seconds for texts as long as these.
 */
const LEAST = 10

/**
 * How many times as much of the processor’s time some work takes on a whole text as on a quarter of it: about four where
 * it is linear, sixteen where it grows with the square.
 */
export function growth(text: string, work: (text: string) => void): number {
  const quarter = text.slice(0, text.length / 4)
  return (
    processorTime(() => work(text)) /
    Math.max(
      LEAST,
      processorTime(() => work(quarter)),
    )
  )
}
