import type { Warning } from '../../../machines/board.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { words } from '../../ui/words.ts'
import type { Drawing } from './drawing.ts'
import type { Paragraph } from './paragraph.ts'
import { piece } from './wrap.ts'

type Cited = Pick<Drawing, 'index' | 'citations'>

/** The events that their subjects could not take, and why. */
export const warningsText = (warnings: readonly Warning[], drawing: Cited): Paragraph[] =>
  warnings.map((warning) => ({
    indent: 2,
    mark: piece('!', 'fails'),
    pieces: [piece(`${reasonOf(warning, drawing)} ${sourceOf(warning, drawing)}`)],
  }))

function reasonOf({ subject, event, status }: Warning, { index }: Pick<Cited, 'index'>): string {
  const title = index.title(subject)
  if (status === null) return laterWords.findings.beforeTabled(event, title)
  const isConsent = index.condition(subject)?.kind === 'consent'
  return laterWords.findings.notPossible(event, title, words.status.ofPlace(status, isConsent))
}

const sourceOf = ({ development }: Warning, { citations }: Pick<Cited, 'citations'>): string =>
  development === null ? `(${words.board.whatIfTag})` : citations.mark(development)
