import { isRecord } from './containers.ts'
import type { Path } from './faults.ts'

/**
 * What is sound of a value. A key that is absent was absent; one that is there with `undefined` was faulty, has been
 * reported, and tells nothing about the rest.
 */
export type Sound<T> = T extends string | number
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Sound<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }

type Container = Record<string | number, unknown>

/** A copy of a value with `undefined` at these paths; what holds none of them is shared, not copied. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  const copies = new Set<unknown>()
  const root: Container = { value }
  for (const path of paths) {
    let holder: Container | null = root
    let key: string | number = 'value'
    for (const next of path) {
      const copy: Container | null = copies.has(holder[key]) ? (holder[key] as Container) : copyOf(holder[key])
      copies.add(copy)
      holder[key] = copy ?? undefined
      holder = copy
      key = next
      if (holder === null) break
    }
    if (holder !== null) holder[key] = undefined
  }
  return root.value
}

function copyOf(value: unknown): Container | null {
  if (Array.isArray(value)) return [...value] as unknown as Container
  return isRecord(value) ? { ...value } : null
}
