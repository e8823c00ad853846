import type { Likelihood } from '../../../../machines/analysis/likelihood.ts'
import { inLetters } from './counts.ts'
import { capital } from './names.ts'
import { plural } from './plural.ts'
import { the, verb } from './titled.ts'

const chances: Record<Likelihood, string> = {
  excluded: 'It is excluded, as stated,',
  almostNoChance: 'There is almost no chance',
  veryUnlikely: 'It is very unlikely',
  unlikely: 'It is unlikely',
  roughlyEvenChance: 'There is a roughly even chance',
  likely: 'It is likely',
  veryLikely: 'It is very likely',
  almostCertain: 'It is almost certain',
  certain: 'It is certain, as stated,',
}

const levels = { high: 'high', moderate: 'moderate', low: 'low', none: 'none' } as const

/** What confidence is judged by. */
interface Evidence {
  readonly level: keyof typeof levels
  readonly developments: number
  readonly publishers: number
  readonly strong: number
  readonly ungraded: number
  readonly isContested: boolean
}

/** The words of key judgements: odds by ICD 203’s terms, confidence in a sentence of its own. */
export const briefJudgements = {
  odds: (likelihood: Likelihood, percent: string, title: string) => ({
    strong: `${chances[likelihood]} (${percent})`,
    rest: ` that ${the(title)} ${verb(title, 'gets', 'get')} all that ${verb(title, 'it requires', 'they require')}.`,
  }),
  confidence: (title: string, { level, developments, publishers, strong, ungraded, isContested }: Evidence) => {
    if (level === 'none') return { strong: `${title}: no evidence yet`, rest: '; no confidence is stated.' }
    const graded =
      strong === developments
        ? developments === 1
          ? 'graded B2 or better'
          : 'all graded B2 or better'
        : `${inLetters(strong)} of them graded B2 or better`
    return {
      strong: `${title}: ${levels[level]} confidence`,
      rest: `. It rests on ${plural(developments, 'development', 'developments')} from ${plural(publishers, 'publisher', 'publishers')}, ${graded}${ungraded === 0 ? '' : `, ${inLetters(ungraded)} not graded`}${isContested ? '; the accounts differ on it' : ''}.`,
    }
  },
  headline: (clauses: readonly string[]) => capital(clauses.join('; ')),
} as const
