import { type Fault, fault } from './faults.ts'
import { findBreak, placeOf } from './syntax.ts'

export type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault }

/** The value of a JSON text; where it is none, a fault that names the line and the column, and what belongs there. */
export function readJson(text: string): Json {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return { ok: true, value: JSON.parse(body) }
  } catch (error) {
    const place = findBreak(body)
    if (place === null)
      return { ok: false, fault: fault([], `cannot be read: ${String(error)}`, 'JSON that is less deep') }
    const { line, column } = placeOf(body, place.offset)
    return {
      ok: false,
      fault: fault([], `is not JSON from line ${line}, column ${column} on`, place.expected, place.hint),
    }
  }
}
