import { asOfDate } from '../../machines/asOf.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import { type BriefSettings, plainSettings, type SavedBriefing } from '../../machines/briefing/outline.ts'
import type { AskedBriefing } from '../../machines/briefing.ts'
import { askedView, type Found, named } from './askedView.ts'
import { lengthsByName } from './briefLengths.ts'
import type { Given } from './options.ts'

type Options = Given['options']

/**
 * What a command line asks of a briefing. A saved one gives what is not said otherwise; made as of another date than its
 * own it is held against what it said then.
 */
export function askedBriefing(given: Given, opened: OpenDossier, now: number): Found<AskedBriefing> {
  const { dossier } = opened
  const { options } = given
  const found = savedIn(options, dossier.briefings ?? [])
  if (!found.ok) return found
  const saved = found.value
  const asked = askedView(saved === null ? given : withSaved(given, saved), dossier, now)
  if (!asked.ok) return asked
  const { view, scenario } = asked.value
  const limitOf = (date: string): number => asOfDate(date, dossier.timeZone).limit
  const isOfToday = saved !== null && limitOf(saved.asOf) !== limitOf(view.asOf)
  return {
    ok: true,
    value: {
      opened,
      view,
      scenario: scenario?.id ?? null,
      odds: scenario?.odds ?? {},
      settings: settingsOf(options, saved),
      after: isOfToday ? saved : null,
    },
  }
}

function savedIn(options: Options, briefings: readonly SavedBriefing[]): Found<SavedBriefing | null> {
  const name = options.get('briefing')
  return name === undefined ? { ok: true, value: null } : named('briefing', name, briefings, ({ id }) => id)
}

/**
 * The options of a command line over those that a saved briefing stands for. As of another date it is not held to what was
 * known then: it would tell nothing new.
 */
function withSaved(given: Given, { asOf, lens, knownAt, trust, without, scenario }: SavedBriefing): Given {
  const { options, lists } = given
  const own: [string, string | null][] = [
    ['as-of', asOf],
    ['lens', lens],
    ['known-at', options.has('as-of') ? null : knownAt],
    ['trust', trust],
    ['scenario', scenario],
  ]
  return {
    ...given,
    options: new Map([...own.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])), ...options]),
    lists: new Map([['without', without], ...lists]),
  }
}

function settingsOf(options: Options, saved: SavedBriefing | null): BriefSettings {
  const settings = saved?.settings ?? { ...plainSettings, length: 'full' }
  const length = lengthsByName[options.get('length') ?? '']
  const since = options.get('since')
  return { ...settings, ...(length && { length }), ...(since !== undefined && { since }) }
}
