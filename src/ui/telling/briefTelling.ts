import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Mark } from '../../../machines/briefing/outline.ts'
import type { Heading, Telling } from '../../../machines/briefing/telling.ts'
import type { Development } from '../../../machines/dossier.ts'
import { laterWords } from '../laterWords.ts'
import { words } from '../words.ts'
import { bottomLineRuns, figureText } from './brief/bottomLine.ts'
import { briefCase } from './brief/briefCase.ts'
import * as comparing from './brief/comparing.ts'
import { aheadText, comingText, datesHeadline } from './brief/dates.ts'
import { judgementRuns, judgementsHeadlineRuns } from './brief/judgements.ts'
import { admiraltyRows, asOfText, filterTexts, likelihoodRows, methodRuns } from './brief/method.ts'
import * as rows from './brief/rows.ts'
import { said, stressed, textOfRuns } from './brief/runs.ts'
import * as ways from './brief/ways.ts'
import { waysHeadlineRuns } from './brief/waysHeadline.ts'
import { gradeText } from './gradeText.ts'
import { accountName } from './sayings.ts'
import { supposition } from './supposition.ts'
import { whyOf } from './why.ts'

const { brief, briefJudgements, briefMethod, drawing } = laterWords

/** The headings of what a briefing that supposes something tells of the record itself. */
const headingsOfRecord: Partial<Record<Heading, string>> = {
  changes: brief.changedInRecord(null),
  confidence: brief.confidenceInRecord,
}

/** How a briefing of a dossier, seen as of a view’s date, is told in English. */
export function briefTelling(opened: OpenDossier, view: View): Telling {
  const about = briefCase(opened, view)
  const { index, dates } = about
  const isSupposed = view.steps.length > 0
  const gradeOf = ({ source, credibility }: Development) => gradeText(index.source(source)?.reliability, credibility)
  const gradeWords = (development: Development): string => {
    const { sign, inWords } = gradeOf(development)
    return sign === '' ? inWords : brief.gradeWords(sign, inWords)
  }
  const wordOf = (mark: Mark): string =>
    mark.kind === 'proposal'
      ? words.status.ofProposal(mark.status)
      : words.status.ofCondition(mark.status, mark.isConsent)
  return {
    partTitle: (id, since) =>
      id.startsWith('proposal:')
        ? index.title(id.slice('proposal:'.length))
        : id === 'changes'
          ? comparing.changesTitle(since, isSupposed, about)
          : brief.parts[id as Exclude<typeof id, `proposal:${string}`>],
    nothing(kind) {
      const [summary = '', headline = ''] = brief.nothing[kind]
      return { summary, headline: said(kind === 'changes' && isSupposed ? brief.nothingInRecord : headline) }
    },
    count: (kind, count, of) => brief.count[kind](count, of),
    heading: (which) => (isSupposed ? headingsOfRecord[which] : undefined) ?? brief.headings[which],
    columns: (which) => brief.columns[which],
    more: (count) => said(brief.more(count)),

    title: (id) => index.title(id),
    word: wordOf,
    account: (lens) => accountName(lens, index),
    date: (date) => dates.long(date),

    footer(shown, publishers, scenario) {
      const filters = filterTexts(shown, index)
      const clauses = supposition(shown.steps, index, dates)
      return {
        asOf: asOfText(shown, index),
        lens: drawing.account(shown.lens, accountName(shown.lens, index)),
        sources: brief.sources(publishers),
        filters: filters.length === 0 ? null : filters.join(' · '),
        supposed: shown.steps.length === 0 ? null : brief.supposed(clauses, shown.steps.length, scenario),
      }
    },
    citation: (development) => {
      const { at, headline, source } = development
      const publisher = index.source(source)?.publisher ?? source
      return said(brief.citation(dates.long(at), headline, publisher, gradeWords(development)))
    },
    grade: gradeWords,
    grades: (developments) => rows.gradesText(developments, about),

    bottomLine: (line, scene) => bottomLineRuns(line, scene, about),
    figure: (figure, scene) => figureText(figure, scene, about),

    judgement: (judgement, scene) => judgementRuns(judgement, scene, about),
    judgementsHeadline: (judgements, scene) => judgementsHeadlineRuns(judgements, scene, about),
    confidence(id, confidence) {
      const { strong, rest } = briefJudgements.confidence(index.title(id), confidence)
      return stressed(strong, rest)
    },

    why(scene, id) {
      const card = about.card(scene, id)
      return card === undefined ? [] : whyOf(card, index, dates.long).runs
    },
    group: (gate, needed, parts) => (gate === 'some' ? brief.needs.some(needed, parts) : brief.needs[gate]),
    conditionSince: (row, demanded) => rows.conditionSinceText(row, demanded, about),
    proposalSince: (row) => (row === null ? brief.notTabled : brief.since(dates.long(row.since))),
    recordHas: (row) => rows.recordText(row, about),
    blockers: (scene, id, found) => ways.blockersRuns(scene, id, found, about),
    term: (row, shown) => rows.termRuns(row, shown, about),
    disputed: (clocks) => rows.disputedRuns(clocks, about),
    clock: (clock) => rows.clockText(clock, about),
    span: (clock, shown) => rows.spanSays(clock, shown, about),
    coming: (coming) => said(`${comingText(coming, about)}`),

    change: (change) => comparing.changeRuns(change, about),
    changesHeadline: (changes, since) => comparing.changesHeadlineRuns(changes, since, isSupposed, about),
    partChanged: (title, headline, mark) =>
      stressed(`${mark === null ? title : `${title} (${wordOf(mark)})`}: `, textOfRuns(headline)),
    partsChanged: (changed, all, title, asOf) => said(brief.partsChanged(changed, all, title, dates.long(asOf))),
    changedSinceBriefing: (title, asOf) => brief.changedSinceBriefing(title, dates.long(asOf)),

    accountsHeadline: (demand, differing) => comparing.accountsHeadlineRuns(demand, differing, about),
    said: (row, lens, held) => comparing.saidText(row, lens, held, about) ?? comparing.nothingSaid(lens),
    rowTitle: (row) => comparing.rowTitleText(row, about),

    scenariosHeadline: (comparison) => comparing.scenariosHeadlineRuns(comparison, about),
    future: (future, own) => comparing.futureText(future, own, { ...about, view }),
    missing: (scene, id, found) => ways.missingText(scene, id, found, about),
    leastChanges: (id, count) => said(brief.least(index.titleInside(id), count)),
    laterScenarios: (count) => said(brief.later(count)),

    waysHeadline: (open, breaking) => waysHeadlineRuns(open, breaking, about),
    toward: (scene, id, found) => ways.towardRuns(scene, id, found, about),
    breaks: (scene, id, breaks) => ways.breaksRuns(scene, id, breaks, about),
    deadlock: (deadlock, moves) => ways.deadlockRuns(deadlock, moves, about),

    ahead: (ahead) => aheadText(ahead, index),
    days: (days) => brief.inDays(days),
    datesHeadline: (ahead, coming) => datesHeadline(ahead, coming, about),

    sourcesHeadline: (developments, publishers) => stressed(`${brief.restsOn(developments, publishers)}.`),
    source: (title, published, publisher) =>
      brief.source(title, publisher, published === null ? null : dates.long(published)),
    developments: (count) => brief.developments(count),

    method: (method) => methodRuns(method, index),
    methodHeadline: () => stressed(`${briefMethod.headline}.`),
    likelihoods: likelihoodRows,
    admiralty: admiraltyRows,
  }
}
