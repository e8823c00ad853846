import type { AskedBriefing } from './briefing/asked.ts'
import { chosenParts, inOrder } from './briefing/chosenParts.ts'
import type { DraftPart } from './briefing/draftPart.ts'
import { factsText } from './briefing/factsText.ts'
import { type Matter, matterOf } from './briefing/matter.ts'
import type { Outline, Part, PartId } from './briefing/outline.ts'
import { accounts } from './briefing/parts/accounts.ts'
import { bottomLine } from './briefing/parts/bottomLine.ts'
import { changes } from './briefing/parts/changes.ts'
import { dates } from './briefing/parts/dates.ts'
import { judgements } from './briefing/parts/judgements.ts'
import { method } from './briefing/parts/method.ts'
import { proposal } from './briefing/parts/proposal.ts'
import { scenarios } from './briefing/parts/scenarios.ts'
import { sources } from './briefing/parts/sources.ts'
import { ways } from './briefing/parts/ways.ts'
import { restsOf, restsOfPart } from './briefing/restsOf.ts'
import { changedSince } from './briefing/sinceBriefing.ts'
import type { Telling } from './briefing/telling.ts'
import type { Dossier } from './dossier.ts'

export type { AskedBriefing } from './briefing/asked.ts'

/**
 * Derives a briefing from a dossier, as of a date, by one account. All parts are there, in the order in which they are
 * told; one that is left out, or has nothing to say, has `isIn` false. Throws as `OpenDossier.board` does.
 */
export function briefing(asked: AskedBriefing, telling: Telling): Outline {
  const { opened, view, settings, scenario, after } = asked
  const matter = matterOf(asked)
  const drafts = draftsOf(matter, telling)
  const main = matter.main === null ? null : (`proposal:${matter.main.row.id}` as const)
  const chosen = chosenParts(drafts, settings.length, main, after !== null)
  const parts = inOrder(drafts, settings).map((draft) => partOf(draft, chosen, matter, telling))
  const told = parts.filter(({ isIn }) => isIn)
  const resting = new Set(matter.resters.inTime(parts.flatMap(restsOfPart)))
  const publisherOf = (id: string): string => matter.source(id)?.publisher ?? id
  return {
    dossier: opened.dossier.id,
    title: opened.dossier.title,
    asOf: view.asOf,
    lens: view.lens,
    knownAt: view.filter.knownAt,
    trust: view.filter.trust,
    without: view.filter.without,
    scenario,
    steps: view.steps,
    since: matter.since,
    length: settings.length,
    footer: telling.footer(view, publishersOf(told, matter), titleOf(scenario, opened.dossier)),
    parts,
    developments: matter.heard
      .filter(({ id }) => resting.has(id))
      .map((development) => ({
        id: development.id,
        date: telling.date(development.at),
        headline: development.headline,
        publisher: publisherOf(development.source),
        url: matter.source(development.source)?.url ?? null,
        grade: telling.grade(development),
      })),
  }
}

/** The parts in their own order: what changed comes right after the bottom line where there is a briefing before. */
function draftsOf(matter: Matter, telling: Telling): readonly DraftPart[] {
  const { after } = matter.asked
  const head = [bottomLine(matter, telling), judgements(matter, telling)]
  const proposals = matter.board.proposals.map((row) => proposal(row, matter, telling))
  const tail = [accounts, scenarios, ways, dates].map((part) => part(matter, telling))
  const compared = [...head, ...proposals, ...tail]
  const change = changes(matter, telling, after === null ? null : changedSince(after, compared, telling))
  const resting = [...compared, change]
  const weighed = countsOf(resting.flatMap(({ headline, blocks }) => restsOf(headline, blocks)))
  const all = new Set(matter.resters.inTime([...weighed.keys(), ...resting.flatMap(({ untold = [] }) => untold)]))
  const rest = [sources(matter, telling, all, weighed), method(matter, telling)]
  const [first, ...others] = head
  return after === null || first === undefined
    ? [...head, ...proposals, change, ...tail, ...rest]
    : [first, change, ...others, ...proposals, ...tail, ...rest]
}

function partOf(
  draft: DraftPart,
  chosen: ReadonlySet<PartId>,
  { asked, heard, resters }: Matter,
  telling: Telling,
): Part {
  const { isEmpty: _isEmpty, untold: _untold, facts: drafted, ...part } = draft
  const { settings, after } = asked
  const facts = factsText(drafted)
  const own = (words: (typeof settings.headlines)[PartId]) =>
    words === undefined ? null : { text: words.text, isStale: words.facts !== facts }
  const rests = new Set(resters.inTime(restsOf(draft.headline, draft.blocks)))
  return {
    ...part,
    ownHeadline: own(settings.headlines[draft.id]),
    note: own(settings.notes[draft.id]),
    word: draft.mark && telling.word(draft.mark),
    speakerNotes: heard
      .filter(({ id }) => rests.has(id))
      .map((development) => ({ runs: telling.citation(development), rests: [development.id] })),
    facts,
    hasChanged: after === null ? null : after.facts[draft.id] !== facts,
    isIn: settings.chosen[draft.id] ?? chosen.has(draft.id),
  }
}

const titleOf = (scenario: Outline['scenario'], { scenarios }: Dossier): string | null =>
  scenarios.find(({ id }) => id === scenario)?.title ?? null

/** Who published what the parts that are told rest on, those on whom most rests first; the list of sources adds no weight. */
function publishersOf(told: readonly Part[], { heard, source }: Matter): readonly string[] {
  const restsIn = (parts: readonly Part[]) => parts.flatMap(({ headline, blocks }) => restsOf(headline, blocks))
  const resting = new Set(restsIn(told))
  const weights = countsOf(restsIn(told.filter(({ kind }) => kind !== 'sources')))
  const byPublisher = new Map<string, number>()
  for (const { id, source: of } of heard) {
    const weight = weights.get(id) ?? 0
    const publisher = source(of)?.publisher ?? of
    if (resting.has(id)) byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + weight)
  }
  return [...byPublisher].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher)
}

function countsOf<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}
