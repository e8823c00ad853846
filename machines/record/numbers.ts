/** Things of a file by their ids: each has its place in its list as its number. */
export const numbered = (things: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(things.map(({ id }, number) => [id, number]))

/** The number of an id; throws for one that the dossier does not have. */
export function numberIn(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id)
  if (number === undefined) throw new RangeError(`nothing is called "${id}": only a parsed dossier can be replayed`)
  return number
}
