/**
 * Puts a table on the clipboard, as a table for what takes one and as tabbed text for the rest. Rejects where there is no
 * table, or the browser does not let it.
 */
export async function copyTable(table: HTMLTableElement | null): Promise<void> {
  if (table === null) throw new Error('There is no table.')
  const rows = rowsOf(table)
  const text = rows.map(({ cells }) => cells.map((cell) => textOf(cell)).join('\t')).join('\n')
  const type = (kind: string, content: string) => ({ [kind]: new Blob([content], { type: kind }) })
  await navigator.clipboard.write([
    new ClipboardItem({ ...type('text/plain', text), ...type('text/html', htmlOf(rows)) }),
  ])
}

interface Row {
  readonly cells: readonly HTMLTableCellElement[]
}

const rowsOf = (table: HTMLTableElement): readonly Row[] => [...table.rows].map((row) => ({ cells: [...row.cells] }))

/** The plain table alone: what it looks like here means nothing elsewhere. */
function htmlOf(rows: readonly Row[]): string {
  const lines = rows.map(({ cells }) => {
    const inside = cells.map((cell) => {
      const tag = cell.tagName.toLowerCase()
      const span = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''
      return `<${tag}${span}>${escaped(textOf(cell))}</${tag}>`
    })
    return `<tr>${inside.join('')}</tr>`
  })
  return `<table>${lines.join('')}</table>`
}

/** The texts of a cell in one line, what is said and since when apart. */
function textOf(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode() !== null) {
    const { currentNode } = walker
    if (currentNode.parentElement?.closest('[aria-hidden=true]') === null) texts.push(currentNode.textContent ?? '')
  }
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(', ')
    .replace(/\s+/g, ' ')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
