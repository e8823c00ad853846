import { subjectOf } from '../../../machines/board/accounts/spoken.ts'
import type { Change } from '../../../machines/board/changes.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Development } from '../../../machines/dossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import { everything } from '../../../machines/record.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'
import { changesByLens, type LensChanges } from '../../../machines/workspace/draft/changesByLens.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import { accountsOf } from './accountWords.ts'
import { changeText } from './changeText.ts'
import { Citations } from './citations.ts'
import { endInWords } from './endInWords.ts'
import { blank, type Paragraph, printed } from './paragraph.ts'
import { section } from './section.ts'
import type { Terminal } from './terminal.ts'
import { warningsText } from './warningsText.ts'
import { piece } from './wrap.ts'

/** What developments that are new changed by each account, once all of them have taken hold, to be read in a terminal. */
export function loggedText(
  before: OpenDossier,
  after: OpenDossier,
  news: readonly Development[],
  terminal: Terminal,
): string {
  const { dossier } = after
  const index = indexDossier(dossier)
  const citations = new Citations(index)
  const asOf = lastDateOf(news, dossier.developments, index.zone)
  const byLens = changesByLens(before, after, { asOf, filter: everything })
  const groups = togetherByLens(byLens)
  const warnings = new Map(byLens.flatMap(({ warningsNew }) => warningsNew.map((one) => [JSON.stringify(one), one])))
  const line = (text: string): Paragraph => ({ indent: 0, pieces: [piece(text)] })
  const nameOf = (lenses: readonly Lens[]): string =>
    lenses.length === byLens.length ? 'By every account' : accountsOf(lenses, index)
  const paragraphs = [
    { indent: 0, pieces: [piece(dossier.title, 'strong')] },
    line(`As of ${endInWords(asOf, index.zone)} (${index.zone})`),
    blank,
    ...(groups.length === 0 ? [line('Nothing changed by any account.'), blank] : []),
    ...groups.flatMap(({ lenses, changes }) => [
      { indent: 0, pieces: [piece(nameOf(lenses), 'strong')] },
      ...changes.flatMap((change) => changeText(causedBy(news, change), { index, citations })).map(setIn),
    ]),
    ...section('Without effect', warningsText([...warnings.values()], { index, citations })),
    ...section('Who says so, and where to read it', citations.list()),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}

const setIn = (paragraph: Paragraph): Paragraph => ({ ...paragraph, indent: paragraph.indent + 2 })

/** A change with those of the new developments that name its subject for its cause; all of them, where none does. */
function causedBy(news: readonly Development[], change: Change): Change {
  const named = news.filter(({ effects }) => effects.some((effect) => subjectOf(effect) === change.id))
  return named.length === 0 ? change : { ...change, because: named.map(({ id }) => id) }
}

interface Group {
  readonly lenses: readonly Lens[]
  readonly changes: Change[]
}

/** The changes that the same accounts have in common. Answers to questions are alike by every account. */
function togetherByLens(byLens: readonly LensChanges[]): Group[] {
  const shared = new Map<string, { readonly change: Change; readonly lenses: Lens[] }>()
  for (const { lens, changes } of byLens) {
    for (const change of changes) {
      const key = JSON.stringify(change)
      const lenses =
        change.kind === 'question' ? byLens.map((one) => one.lens) : [...(shared.get(key)?.lenses ?? []), lens]
      shared.set(key, { change, lenses })
    }
  }
  const groups = new Map<string, Group>()
  for (const { change, lenses } of shared.values()) {
    const group = groups.get(lenses.join())
    if (group === undefined) groups.set(lenses.join(), { lenses, changes: [change] })
    else group.changes.push(change)
  }
  return [...groups.values()]
}

/** The last date of what developments say, or take back: their own, and those from which their effects hold. */
function lastDateOf(news: readonly Development[], developments: readonly Development[], zone: string): string {
  const targets = new Set(news.flatMap(({ replaces, withdraws }) => [replaces, withdraws]))
  const corrected = developments.filter(({ id }) => targets.has(id))
  const dates = [...news, ...corrected].flatMap(({ at, effects }) => [at, ...effects.flatMap(({ from }) => from ?? [])])
  const instant = (date: string): number => instantOf(momentOf(date, zone))
  return dates.reduce((last, date) => (instant(date) > instant(last) ? date : last), dates[0] ?? '')
}
