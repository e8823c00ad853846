import { type Length, lengths, type PartId, partKinds } from '../../briefing/outline.ts'
import type { Dossier } from '../../dossier.ts'
import { isUsableDate } from '../usableDate.ts'
import { type Brief, plainBrief } from './brief.ts'

/**
 * What is chosen of a briefing as an address writes it, each choice a word: a length, the parts that come first, `+PART`
 * and `-PART` for what is put in and left out, `since=DATE`, `of=BRIEFING`, `at=PART`. Nothing where nothing is chosen.
 */
export function printBrief({ length, order, chosen, since, of, part }: Brief): readonly string[] {
  return [
    ...(length === plainBrief.length ? [] : [length]),
    ...order,
    ...Object.entries(chosen).map(([id, isIn]) => `${isIn ? '+' : '-'}${id}`),
    ...(since === null ? [] : [`since=${since}`]),
    ...(of === null ? [] : [`of=${of}`]),
    ...(part === null ? [] : [`at=${part}`]),
  ]
}

/** What such words choose of a dossier’s briefing, and those that choose nothing there. */
export function readBrief(dossier: Dossier, words: readonly string[]): { brief: Brief; unused: readonly string[] } {
  const unused: string[] = []
  let brief = plainBrief
  for (const word of words) {
    const change = changeBy(dossier, brief, word)
    if (change === null) unused.push(word)
    else brief = { ...brief, ...change }
  }
  return { brief, unused }
}

function changeBy(dossier: Dossier, { order, chosen }: Brief, word: string): Partial<Brief> | null {
  const length = lengths.find((one): one is Length => one === word)
  if (length !== undefined) return { length }
  const [, sign = '', text = ''] = /^([+-]|since=|of=|at=)?(.*)$/.exec(word) ?? []
  if (sign === 'since=') return isUsableDate(text, dossier.timeZone) ? { since: text } : null
  if (sign === 'of=') return (dossier.briefings ?? []).some(({ id }) => id === text) ? { of: text } : null
  const part = partNamed(dossier, text)
  if (part === null) return null
  if (sign === 'at=') return { part }
  if (sign === '') return order.includes(part) ? null : { order: [...order, part] }
  return { chosen: { ...chosen, [part]: sign === '+' } }
}

/** The part of that name; null where a briefing of the dossier has none. */
export function partNamed({ proposals }: Dossier, text: string): PartId | null {
  const plain = partKinds.find((kind): kind is Exclude<typeof kind, 'proposal'> => kind === text && kind !== 'proposal')
  if (plain !== undefined) return plain
  const proposal = proposals.find(({ id }) => text === `proposal:${id}`)
  return proposal === undefined ? null : `proposal:${proposal.id}`
}
