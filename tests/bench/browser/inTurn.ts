import { medianOf, quantileOf } from '../measure.ts'

/** Takes something of several things in turn, round after round, so that what else the machine does meets them all. */
export async function inTurn<Thing, Taken>(
  things: readonly Thing[],
  rounds: number,
  take: (thing: Thing) => Promise<readonly Taken[]>,
): Promise<readonly (readonly Taken[])[]> {
  const taken = things.map((): Taken[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, thing] of things.entries()) taken[place]?.push(...(await take(thing)))
  }
  return taken
}

/** Prints times in milliseconds: the median, the least and the most, and below what 95 of 100 lie. Returns the median. */
export function told(name: string, times: readonly number[]): number {
  const median = medianOf(times)
  const [least, most, most95] = [0, 1, 0.95].map((share) => shown(quantileOf(times, share)))
  console.log(`${shown(median).padStart(8)} ms [${least}–${most}], 95 of 100 below ${most95}  ${name}`)
  return median
}

const shown = (time: number): string => (time < 100 ? time.toPrecision(3) : time.toFixed(0))
