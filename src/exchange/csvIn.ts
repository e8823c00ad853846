import { isRecord } from '../../machines/dossier/containers.ts'
import { andMore, type Fault, mostFaults } from '../../machines/dossier/faults.ts'
import { tooLarge } from '../../machines/dossier/limits.ts'
import { readDossier } from '../../machines/dossier.ts'
import { type CellFault, cellFault, type ReportCell } from './cellFault.ts'
import { developmentsOfRows, type FromRows, type RawDevelopment } from './csvDevelopments.ts'
import { readTable } from './csvTable.ts'
import { sameJson } from './sameJson.ts'

/** What became of one development of a table. */
export interface PreviewRow {
  /** The row that it begins in, as a spreadsheet counts: the head is row 1. */
  readonly row: number
  /** When and what, as the cells have it; empty where they don't. */
  readonly at: string
  readonly headline: string
  /** The development as a file holds it; null where a fault stands in its rows. */
  readonly development: RawDevelopment | null
  /** Whether the dossier has this very development already: it is passed over. */
  readonly isKnown: boolean
  readonly faults: readonly CellFault[]
}

/** A table of developments, read for one dossier. */
export interface Preview {
  readonly rows: readonly PreviewRow[]
  /** Every fault of the table, row by row. */
  readonly faults: readonly CellFault[]
  /** The developments to add, in the order of the table: none where there is any fault. */
  readonly added: readonly RawDevelopment[]
  /** Whether the table has a column for when they entered the record: a blank in it says that it was on their day. */
  readonly saysRecorded: boolean
}

/**
 * Reads developments from CSV for a dossier, given as the value that its file holds. The developments are judged as part
 * of that dossier: every fault is told by row and column, and with any fault nothing is to be added.
 */
export function readDevelopments(csv: string, dossier: unknown): Preview {
  const large = tooLarge(csv)
  if (large !== null) return { rows: [], faults: [ofWhole(large)], added: [], saysRecorded: false }
  const found: CellFault[] = []
  const report: ReportCell = (fault) => {
    if (found.length < mostFaults) found.push(fault)
  }
  const table = readTable(csv, report)
  const all = developmentsOfRows(table.rows, report)
  const file = isRecord(dossier) ? dossier : {}
  const present: readonly unknown[] = Array.isArray(file.developments) ? file.developments : []
  const known = new Map(present.filter(isRecord).map((one) => [one.id, comparable(one, table.saysRecorded)]))
  const isKnown = ({ development }: FromRows): boolean => sameJson(known.get(development.id), development)
  const news = all.filter((one) => !isKnown(one))

  const parsed = readDossier({ ...file, developments: [...present, ...news.map((one) => one.development)] })
  for (const fault of parsed.ok ? [] : parsed.faults) {
    const placed = placeOf(fault, news, present.length)
    const isToldOfHead = fault.problem === 'is missing' && table.missing.has(placed.column ?? '')
    if (!isToldOfHead) report(placed)
  }
  const faults = inOrder(found)
  return {
    rows: previewOf(all, faults, isKnown),
    faults,
    added: faults.length === 0 ? news.map(({ development }) => development) : [],
    saysRecorded: table.saysRecorded,
  }
}

/** A development that is there already as a table would give it, which may say nothing of when it was recorded. */
function comparable(
  { recorded, ...rest }: Readonly<Record<string, unknown>>,
  saysRecorded: boolean,
): Readonly<Record<string, unknown>> {
  return { effects: [], ...rest, ...(saysRecorded && recorded !== undefined ? { recorded } : {}) }
}

const ofWhole = (fault: Fault): CellFault => ({ ...fault, row: null, column: null, path: 'the table' })

/** Faults row by row; where there are too many to read, the first of them. */
function inOrder(found: readonly CellFault[]): readonly CellFault[] {
  const faults = found.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return faults.length < mostFaults ? faults : [...faults, ofWhole(andMore)]
}

function previewOf(
  found: readonly FromRows[],
  faults: readonly CellFault[],
  isKnown: (one: FromRows) => boolean,
): PreviewRow[] {
  const faultsOfRow = new Map<number | null, CellFault[]>()
  for (const fault of faults) {
    const together = faultsOfRow.get(fault.row)
    if (together === undefined) faultsOfRow.set(fault.row, [fault])
    else together.push(fault)
  }
  return found.map((one): PreviewRow => {
    const { development, rows } = one
    const own = rows.flatMap((row) => faultsOfRow.get(row) ?? [])
    return {
      row: rows[0] ?? 0,
      at: String(development.at ?? ''),
      headline: String(development.headline ?? ''),
      development: own.length === 0 ? development : null,
      isKnown: isKnown(one),
      faults: own,
    }
  })
}

const TAKEN = /is already the id of developments\[(\d+)\]$/
const DEVELOPMENT = /^\$\.developments\[(\d+)\](?:\.effects\[(\d+)\])?(?:\.(\w+))?/

/** A fault of a file as one of a table: in which row, and in which column. */
function placeOf(fault: Fault, news: readonly FromRows[], before: number): CellFault {
  const [, development, effect, key] = DEVELOPMENT.exec(fault.path) ?? []
  const one = news[Number(development) - before]
  if (one === undefined) return { ...fault, row: null, column: null }
  const { problem, expected, hint } = fault
  const earlier = news[Number(TAKEN.exec(problem)?.[1]) - before]
  if (earlier !== undefined) return repeated(one, earlier)
  const row = (effect === undefined ? one.rows : one.effectRows)[Number(effect ?? 0)] ?? 0
  const column = effect === undefined ? (key ?? 'id') : columnOfEffect(key, fault)
  return cellFault(row, column, problem, expected, hint)
}

/** Two developments of a table under one id, made of what a row says: rows that give one themselves are one development. */
function repeated(one: FromRows, earlier: FromRows): CellFault {
  const problem = sameJson(one.development, earlier.development)
    ? `repeats row ${earlier.rows[0]}`
    : `has the id of row ${earlier.rows[0]}`
  return cellFault(one.rows[0] ?? 0, null, problem, 'each once', 'leave it out, or give each an id of its own')
}

/** The column of an effect's key. What is wrong with the effect as a whole is what its event asks, or lacks. */
function columnOfEffect(key: string | undefined, { problem }: Fault): string {
  if (key === 'by') return 'effectBy'
  if (key !== undefined) return key
  if (problem === 'extends without an end') return 'until'
  return problem === 'asks for nothing' ? 'event' : 'condition'
}
