import { isRecord } from '../dossier/containers.ts'
import type { Entry } from './entry.ts'
import { saysSame } from './sameContent.ts'

/** What does not say anything of the case. */
const technical: ReadonlySet<string> = new Set(['$schema', 'format', 'id'])

/** A head of which each field is the newer version's where the user left it alone. */
export interface MergedHead {
  readonly content: Readonly<Record<string, unknown>>
  /** Whether it is otherwise than before. */
  readonly isChanged: boolean
  /** Whether a field that the newer version has changed stays as the user has it. */
  readonly stays: boolean
}

/** Merges a head, field by field; `base` is what the version said that the copy has, null where that is not known. */
export function mergedHead(base: Entry | null, mine: Entry | null, theirs: Entry): MergedHead {
  const [said, now, says] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)]
  const content: Record<string, unknown> = {}
  let [isChanged, stays] = [false, false]
  for (const key of new Set([...Object.keys(says), ...Object.keys(now)])) {
    const isNews = !technical.has(key) && !saysSame(now[key], says[key])
    const isTaken = isNews && saysSame(now[key], said[key])
    if (isTaken) isChanged = true
    else if (isNews && !saysSame(says[key], said[key])) stays = true
    const value = isTaken ? says[key] : now[key]
    if (value !== undefined) content[key] = value
  }
  return { content, isChanged, stays }
}

const fieldsOf = (head: Entry | null): Readonly<Record<string, unknown>> =>
  isRecord(head?.content) ? head.content : {}
