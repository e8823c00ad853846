import type { Run } from '../../words/whyFacts.ts'

export const said = (text: string): readonly Run[] => [{ text, isStrong: false }]
export const stressed = (strong: string, rest = ''): readonly Run[] => [
  { text: strong, isStrong: true },
  ...(rest === '' ? [] : said(rest)),
]
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
