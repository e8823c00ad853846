/** By this at its start Excel knows a file as UTF-8. */
export const byteOrderMark = '\uFEFF'

/** A line of CSV (RFC 4180), ended. A cell that could be a formula has to be made harmless before. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

const quoted = (cell: string): string => (/[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
