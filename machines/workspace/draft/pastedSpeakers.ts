import type { Dossier, PartyId } from '../../dossier.ts'
import { fold } from '../../text/fold.ts'

const saying = new Set(
  (
    'accepts accuses agrees alleges announces asks calls claims confirms declares demands denies insists offers orders ' +
    'proposes rejects refuses reports says states suspends threatens urges wants warns welcomes'
  ).split(' '),
)

/**
 * The party that a headline lets speak: its name comes first, before a colon or a verb of saying. None where that is not
 * so, for who speaks is nothing to guess.
 */
export function speakersIn(headline: string | null, { parties }: Dossier): PartyId[] {
  const text = fold(headline ?? '')
  const speaker = parties.find(({ name }) => {
    const start = fold(name)
    const rest = text.slice(start.length)
    return text.startsWith(start) && (rest.startsWith(':') || saying.has(/^ ([a-z]+)/.exec(rest)?.[1] ?? ''))
  })
  return speaker === undefined ? [] : [speaker.id]
}
