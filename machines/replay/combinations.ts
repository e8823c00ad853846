import type { Fold } from './fold.ts'
import { copyState } from './state.ts'

/**
 * Brings a fold to every combination of some groups of effects, each taken or left, in their order, and has it read.
 * What combinations begin with in common is stepped through once: so many groups cost about twice as many steps as there
 * are combinations, however many groups each combination takes. The fold is left anywhere.
 * @param groups numbers of effects that take hold at `time`
 * @param read told of each combination: bit i is set where group i is taken
 */
export function readCombinations(
  fold: Fold,
  groups: readonly Int32Array[],
  time: number,
  read: (taken: number) => void,
): void {
  const befores = groups.map(() => fold.state.buffer.slice(0))
  const visit = (place: number, taken: number): void => {
    const [group, before] = [groups[place], befores[place]]
    if (group === undefined || before === undefined) {
      fold.advance(time)
      read(taken)
      return
    }
    new Uint8Array(before).set(new Uint8Array(fold.state.buffer))
    visit(place + 1, taken)
    copyState(before, fold.state)
    fold.run(group, 0, group.length)
    visit(place + 1, taken | (1 << place))
  }
  visit(0, 0)
}
