import { vi } from 'vitest'

/** Waits until a check no longer throws: as long as a slow machine takes. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 10_000 })
