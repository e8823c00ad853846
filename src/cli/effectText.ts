import { dueOfCell, numberOfCell, speakersOfCell } from '../exchange/cellText.ts'

/** How an effect is written on the command line. */
export const effectForm = 'condition:ID EVENT, proposal:ID EVENT or question:ID answer=…'

const SUBJECT = /^(condition|proposal|question):(\S+)/
const FIELD = /\s+(?:([A-Za-z_$]\w*)=(?:"([^"]*)"(?=\s|$)|(\S*))|(\S+))/y

/**
 * An effect as a file holds it, from a text such as `condition:monitoring discuss from=2025-03-18 by=russia`; null where
 * it has not the form of one. A value with spaces stands in double quotes; an answer without them goes to the end.
 */
export function effectOfText(text: string): Readonly<Record<string, unknown>> | null {
  const [subject = '', kind = '', id = ''] = SUBJECT.exec(text) ?? []
  if (subject === '') return null
  const fields: [string, unknown][] = [[kind, id]]
  for (FIELD.lastIndex = subject.length; FIELD.lastIndex < text.trimEnd().length; ) {
    const start = FIELD.lastIndex
    const [, key, inQuotes, word, event] = FIELD.exec(text) ?? []
    if (key === 'answer' && inQuotes === undefined) {
      fields.push([key, text.slice(text.indexOf('=', start) + 1).trim()])
      break
    }
    if (key === undefined && event === undefined) return null
    fields.push(key === undefined ? ['event', event] : [key, fieldOf(key, inQuotes ?? word ?? '')])
  }
  const names = fields.map(([name]) => name)
  return new Set(names).size === names.length ? Object.fromEntries(fields) : null
}

function fieldOf(key: string, text: string): unknown {
  if (key === 'by') return speakersOfCell(text)
  if (key === 'value') return numberOfCell(text)
  return key === 'due' ? dueOfCell(text) : text
}
