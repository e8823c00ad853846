import { isRecord } from '../../machines/dossier/containers.ts'
import type { Dossier } from '../../machines/dossier.ts'
import type { VersionChange } from '../../machines/record/newerVersion.ts'
import { saysSame } from '../../machines/record/sameContent.ts'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import { durationText } from '../ui/telling/durationText.ts'

const say = laterWords.library.newer

/** What is longer than this, in letters, is only named. */
const SHORT = 100

type Fields = Readonly<Record<string, unknown>>

/** A correction in words: what is corrected, by its name until now, and what of it. */
export interface Correction {
  readonly name: string
  readonly text: string
}

/** Says what a newer version corrects or takes out; `dossier` is the copy before it. */
export function correctionOf({ what, kind, before, after }: VersionChange, dossier: Dossier): Correction {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const named = kind === 'head' ? null : nameIn(was)
  const name = kind === 'sequence' ? sequenceName(was, dossier) : (named?.text ?? say.dossier)
  if (what === 'removed') return { name, text: say.isOut }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !saysSame(was[key], is[key]))
  const parts = keys.map((key) => {
    const [old, now] = [shown(key, was[key], dossier), shown(key, is[key], dossier)]
    if (old === null || now === null) return say.field(key)
    return key === named?.key ? say.becomes(now) : say.fieldBecomes(say.field(key), old, now)
  })
  return { name, text: say.fields([...new Set(parts)]) }
}

const fieldsOf = (content: unknown): Fields => (isRecord(content) ? content : {})

/** What a thing is called, and in which field that stands. */
function nameIn(thing: Fields): { readonly key: string; readonly text: string } | null {
  for (const key of ['headline', 'title', 'name', 'publisher', 'id']) {
    const text = thing[key]
    if (typeof text === 'string') return { key, text }
  }
  return null
}

function sequenceName({ first, then }: Fields, { conditions, proposals }: Dossier): string {
  const title = (id: unknown): string => [...conditions, ...proposals].find((one) => one.id === id)?.title ?? String(id)
  return say.sequence(title(first), title(then))
}

const dates: readonly string[] = ['at', 'published', 'tabled', 'due', 'asOf', 'recorded']
const names: readonly string[] = ['title', 'headline', 'name', 'publisher']
const plain: readonly string[] = ['reliability', 'credibility', 'timeZone']

/** What stands in a field, in words; null where that is not short or is no text that one reads. */
function shown(key: string, value: unknown, { timeZone }: Dossier): string | null {
  if (typeof value === 'number') return plain.includes(key) ? String(value) : null
  if (typeof value !== 'string' || value.length > SHORT) return null
  if (dates.includes(key)) return formatMoment(value, timeZone)
  if (names.includes(key)) return say.quoted(value)
  if (key === 'term') return durationText(value)
  return plain.includes(key) ? value : null
}
