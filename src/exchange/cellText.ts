import type { Due } from '../../machines/dossier.ts'

type Speakers = string | readonly string[]

/** Speakers as a cell: ids between commas; a list of one keeps its comma, for the format tells it from a single speaker. */
export function speakersCell(by: Speakers): string {
  if (typeof by === 'string') return by
  return by.length === 1 ? `${by[0]},` : by.join(', ')
}

/** The speakers of a cell: one id, or a list of them where there is a comma. */
export function speakersOfCell(cell: string): Speakers {
  if (!cell.includes(',')) return cell
  const ids = cell.split(',').map((id) => id.trim())
  return ids.at(-1) === '' ? ids.slice(0, -1) : ids
}

/** A due date as a cell: a day, or `P60D after truce`. */
export const dueCell = (due: Due): string => (typeof due === 'string' ? due : `${due.within} after ${due.after}`)

/** The due date of a cell, as the format has it. */
export function dueOfCell(cell: string): unknown {
  const [within = '', word, after, ...rest] = cell.split(/\s+/)
  return word === 'after' && after !== undefined && rest.length === 0 ? { after, within } : cell
}

/** A number as a cell: its shortest writing that reads back as the same. */
export const numberCell = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i

/** The number of a cell; the text itself where it is none, to be refused as what it is. */
export const numberOfCell = (cell: string): unknown => (NUMBER.test(cell) ? Number(cell) : cell)
