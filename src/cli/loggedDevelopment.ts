import type { Dossier } from '../../machines/dossier.ts'
import { dayOf, momentOf } from '../../machines/time.ts'
import { newDevelopmentId } from '../../machines/workspace/draft/newId.ts'
import { effectOfText } from './effectText.ts'
import { instantNow } from './instantNow.ts'
import type { Io } from './io.ts'
import type { Given } from './options.ts'

/** Options whose text is a field of the development under the same name. */
const plainFields = ['at', 'headline', 'source'] as const
const moreFields = ['occasion', 'quote', 'replaces', 'withdraws'] as const

/** The development that the options of `log` ask for, as a file holds it. */
export function loggedDevelopment(
  { options, lists }: Given,
  { timeZone, developments }: Dossier,
  io: Pick<Io, 'now' | 'random'>,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  const at = options.get('at') ?? ''
  const headline = options.get('headline') ?? ''
  const day = dayOf(momentOf(at, timeZone), timeZone)
  const taken = new Set<string>(developments.map(({ id }) => id))
  const by = lists.get('by') ?? []
  const effects = (lists.get('effect') ?? []).map(effectOfText)
  const credibility = options.get('credibility')
  return {
    id: options.get('id') ?? newDevelopmentId(day, headline, taken, io.random),
    ...given(options, plainFields),
    ...(by.length === 0 ? {} : { by: by.length === 1 ? by[0] : by }),
    recorded: options.get('recorded') ?? instantNow(io, timeZone),
    ...given(options, moreFields),
    ...(credibility === undefined ? {} : { credibility: Number(credibility) }),
    ...given(options, ['note']),
    ...(effects.length === 0 ? {} : { effects }),
  }
}

const given = (options: ReadonlyMap<string, string>, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = options.get(name)
      return text === undefined ? [] : [[name, text]]
    }),
  )
