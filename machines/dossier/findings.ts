import { andMore, type Fault, fault, mostFaults, type Path } from './faults.ts'

/** Takes down one fault. */
export type Report = (path: Path, problem: string, expected: string, hint?: string) => void

/** Faults as they are found, from several passes. */
export interface Findings {
  readonly report: Report
  /** All of them in the order of the file; where there are too many to read, the first of them. */
  inOrder(): Fault[]
}

/** Findings whose order is that of these keys at the top, and within a list that of its entries. */
export function createFindings(keys: readonly string[]): Findings {
  const found: { readonly top: number; readonly entry: number; readonly fault: Fault }[] = []
  return {
    report(path, ...rest) {
      if (found.length >= mostFaults) return
      const [top, entry] = path
      found.push({
        top: keys.indexOf(String(top)),
        entry: typeof entry === 'number' ? entry : -1,
        fault: fault(path, ...rest),
      })
    },
    inOrder() {
      const faults = found.sort((a, b) => a.top - b.top || a.entry - b.entry).map((one) => one.fault)
      const isCut = faults.length >= mostFaults
      return isCut ? [...faults, andMore] : faults
    },
  }
}
