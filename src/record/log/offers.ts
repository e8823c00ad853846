import type { DraftEffect, Subject } from '../../../machines/workspace/draft/draft.ts'
import type { Mention } from '../../../machines/workspace/draft/mentions.ts'

/** A subject that the form offers, with the draft's effect on it if there is one. */
export interface Offer {
  readonly key: string
  readonly subject: Subject
  /** Where the text names it, and its number among what is named; null where it was added by hand. */
  readonly mention: Mention | null
  readonly number: number | null
  /** The place of its effect in the draft; null while nothing was chosen. */
  readonly index: number | null
}

const nameOf = ({ kind, id }: Subject): string => `${kind}:${id}`

/** What is on offer: what the text names in its order, then what was added by hand, then what else the draft does. */
export function offersOf(
  mentions: readonly Mention[],
  added: readonly Subject[],
  effects: readonly DraftEffect[],
): readonly Offer[] {
  const placesOf = new Map<string, number[]>()
  effects.forEach((effect, place) => {
    placesOf.set(nameOf(effect), [...(placesOf.get(nameOf(effect)) ?? []), place])
  })
  const made = new Map<string, number>()
  const offers: Offer[] = []
  const make = (subject: Subject, mention: Mention | null): void => {
    const name = nameOf(subject)
    const count = made.get(name) ?? 0
    made.set(name, count + 1)
    const number = mention === null ? null : offers.length + 1
    offers.push({ key: `${name}#${count}`, subject, mention, number, index: placesOf.get(name)?.[count] ?? null })
  }
  for (const mention of mentions) make(mention.subject, mention)
  const wanted = new Map<string, number>()
  for (const subject of [...added, ...surplus(added, effects)]) {
    const name = nameOf(subject)
    wanted.set(name, (wanted.get(name) ?? 0) + 1)
    if ((made.get(name) ?? 0) < (wanted.get(name) ?? 0)) make(subject, null)
  }
  return offers
}

/** The subjects of effects that come more often than they were added. */
function surplus(added: readonly Subject[], effects: readonly DraftEffect[]): readonly Subject[] {
  const left = new Map<string, number>()
  for (const subject of added) left.set(nameOf(subject), (left.get(nameOf(subject)) ?? 0) + 1)
  return effects.flatMap((effect) => {
    const name = nameOf(effect)
    const rest = left.get(name) ?? 0
    left.set(name, rest - 1)
    return rest > 0 ? [] : [subjectOf(effect)]
  })
}

/** What an effect is about. */
export function subjectOf(effect: DraftEffect): Subject {
  switch (effect.kind) {
    case 'condition':
      return { kind: effect.kind, id: effect.id }
    case 'proposal':
      return { kind: effect.kind, id: effect.id }
    case 'question':
      return { kind: effect.kind, id: effect.id }
  }
}

/** The subjects added by hand with one more, so that it gets an offer of its own; the same where one is still free. */
export function withAdded(added: readonly Subject[], subject: Subject, offers: readonly Offer[]): readonly Subject[] {
  const own = offers.filter((offer) => nameOf(offer.subject) === nameOf(subject))
  if (own.some(({ index }) => index === null)) return added
  const already = added.filter((one) => nameOf(one) === nameOf(subject)).length
  return [...added, ...Array.from({ length: own.length + 1 - already }, () => subject)]
}

/** Whether an effect does nothing yet, and so is none. */
export function isNothing(effect: DraftEffect): boolean {
  switch (effect.kind) {
    case 'condition':
      return effect.event === null && effect.value === '' && effect.due === ''
    case 'proposal':
      return effect.event === null
    case 'question':
      return effect.answer === ''
  }
}
