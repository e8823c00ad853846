import { cpus, loadavg } from 'node:os'

/** One way of doing a thing, to be timed: `run` does it `times` times. */
export interface Contestant {
  readonly name: string
  readonly times: number
  run(): unknown
}

/** Medians of several interleaved rounds, in microseconds for one time, by name. */
export function measure(contestants: readonly Contestant[], rounds = 9, warmUps = 3): ReadonlyMap<string, number> {
  const taken = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, times, run } of contestants) {
      const start = performance.now()
      run()
      const micros = ((performance.now() - start) * 1000) / times
      if (round >= 0) taken.get(name)?.push(micros)
    }
  }
  return new Map([...taken].map(([name, all]) => [name, medianOf(all)]))
}

/** The middle of some numbers; NaN of none. */
export const medianOf = (numbers: readonly number[]): number => quantileOf(numbers, 0.5)

/** The number below which this share of some numbers lies; NaN of none. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN
}

/** A pseudo-random generator, the same on every machine (mulberry32): numbers from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list, by chance. Throws a RangeError for an empty list. */
export function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new RangeError('nothing to pick from')
  return one
}

/** One line of the table that a bench prints: what was measured, the figure, and the goal beside it. */
export interface Line {
  readonly what: string
  readonly figure: number
  readonly unit: string
  /** At most (or, with `atLeast`, at least) this much; null for what is only told. */
  readonly goal: number | null
  readonly atLeast?: boolean
}

/** Prints the table, and says by the exit code whether every goal was met. */
export function report(lines: readonly Line[]): void {
  const [load = 0] = loadavg()
  if (load > cpus().length) console.log(`The machine is busy (load ${load.toFixed(1)}): trust the ratios only.`)
  for (const { what, figure, unit, goal, atLeast } of lines) {
    const isMet = goal === null || (atLeast ? figure >= goal : figure <= goal)
    if (!isMet) process.exitCode = 1
    const shown = figure >= 1000 ? figure.toFixed(0) : figure >= 100 ? figure.toFixed(1) : figure.toPrecision(3)
    const aim = goal === null ? '' : `${atLeast ? '≥' : '≤'} ${goal}`
    console.log(
      `${goal === null ? '' : isMet ? 'met' : 'MISSED'}`.padEnd(8) +
        `${shown.padStart(8)} ${unit.padEnd(22)} ${aim.padEnd(8)} ${what}`,
    )
  }
}
