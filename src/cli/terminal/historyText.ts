import { type HistoryStep, type HistorySubject, historyOf } from '../../../machines/board/history.ts'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import { conditionStates } from '../../../machines/condition.ts'
import { proposalStatuses } from '../../../machines/proposal.ts'
import { formatMoment } from '../../ui/dates.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { indexDossier } from '../../ui/telling/dossierIndex.ts'
import { allNamed } from '../../ui/words/en/names.ts'
import { Citations } from './citations.ts'
import { endInWords } from './endInWords.ts'
import { header } from './header.ts'
import { blank, type Paragraph, printed } from './paragraph.ts'
import { section } from './section.ts'
import { conditionWord, proposalPill } from './shapes.ts'
import type { Told } from './statusText.ts'
import type { Terminal } from './terminal.ts'
import { type Piece, piece } from './wrap.ts'

const { detail } = laterWords

/** The way that a condition or proposal has come, to be read in a terminal. */
export function historyText(
  opened: OpenDossier,
  { view, scenario }: Told,
  subject: HistorySubject,
  terminal: Terminal,
): string {
  const index = indexDossier(opened.dossier)
  const citations = new Citations(index)
  const isConsent = index.condition(subject.id)?.kind === 'consent'
  const word = (status: HistoryStep['before']): Piece => {
    const condition = conditionStates.find((one) => one === status)
    if (condition !== undefined) return conditionWord(condition, isConsent)
    return proposalPill(proposalStatuses.find((one) => one === status) ?? null)
  }
  const steps = historyOf(opened, view, subject).flatMap((step): Paragraph[] => {
    const { at, before, after, by, standing, development, why } = step
    const said = by.length === 0 ? '' : `${detail.saidBy(allNamed(by.map((id) => index.party(id))), standing)} `
    const source =
      development === null ? detail.without(step.event, before, step.effect !== null) : citations.mark(development)
    return [
      {
        indent: 0,
        pieces: [
          piece(`${formatMoment(at, index.zone)}  `, 'strong'),
          ...(before === after
            ? [word(before)]
            : [{ ...word(before), ink: 'quiet' as const }, piece(' → '), word(after)]),
        ],
      },
      ...(why === undefined ? [] : [{ indent: 2, pieces: [piece(detail.unmoving(why, step, isConsent))] }]),
      { indent: 2, pieces: [piece(`${said}${source}`, 'quiet')] },
      blank,
    ]
  })
  const when = `As of ${endInWords(view.asOf, index.zone)}`
  const paragraphs = [
    ...header({ ...view, when, scenario }, index),
    { indent: 0, pieces: [piece(index.title(subject.id), 'strong')] },
    blank,
    ...(steps.length === 0 ? [{ indent: 0, pieces: [piece(detail.nothingYet)] }, blank] : steps),
    ...section('Who says so, and where to read it', citations.list()),
  ]
  return printed(paragraphs.slice(0, -1), terminal)
}
