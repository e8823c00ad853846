import { textHash } from './hash.ts'
import { createUlids } from './ulid.ts'

/**
 * An order for what an act says of a thing: it sorts after another one, soon after it, and is the same wherever the same
 * act is done. After a place in a file it sorts before all that is written at any time since there are such records.
 */
export function orderAfter(order: string, act: string, thing: string): string {
  let turn = 0
  const ulids = createUlids(
    () => 0,
    () => {
      turn += 1
      return textHash(`${act} ${thing} ${turn}`) / 2 ** 53
    },
  )
  ulids.follow(order)
  return ulids.next()
}
