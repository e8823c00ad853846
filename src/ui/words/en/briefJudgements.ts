import type { Likelihood } from '../../../../machines/analysis/likelihood.ts'
import { inLetters } from './counts.ts'
import { capital } from './names.ts'
import { plural } from './plural.ts'
import { the, verb } from './titled.ts'

const chances: Record<Likelihood, string> = {
  excluded: 'As stated, it is excluded',
  almostNoChance: 'There is almost no chance',
  veryUnlikely: 'It is very unlikely',
  unlikely: 'It is unlikely',
  roughlyEvenChance: 'There is a roughly even chance',
  likely: 'It is likely',
  veryLikely: 'It is very likely',
  almostCertain: 'It is almost certain',
  certain: 'As stated, it is certain',
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

const ofOne = (strong: number, ungraded: number): string =>
  strong === 1 ? 'graded B2 or better' : ungraded === 1 ? 'not graded' : 'graded lower than B2'

/** "two of them graded B2 or better, one not graded". */
function ofSeveral(strong: number, developments: number, ungraded: number): string {
  const count = strong === developments ? 'all' : `${strong === 0 ? 'none' : inLetters(strong)} of them`
  return `${count} graded B2 or better${ungraded === 0 ? '' : `, ${inLetters(ungraded)} not graded`}`
}

/** The words of key judgements: odds by ICD 203’s terms, confidence in a sentence of its own. */
export const briefJudgements = {
  odds: (likelihood: Likelihood, percent: string, title: string) => ({
    strong: `${chances[likelihood]} (${percent})`,
    rest: ` that ${the(title)} ${verb(title, 'gets', 'get')} all that ${verb(title, 'it requires', 'they require')}.`,
  }),
  confidence: (title: string, { level, developments, publishers, strong, ungraded, isContested }: Evidence) => {
    if (level === 'none') return { strong: `${title}: no evidence yet`, rest: '; no confidence is stated.' }
    const graded = developments === 1 ? ofOne(strong, ungraded) : ofSeveral(strong, developments, ungraded)
    return {
      strong: `${title}: ${levels[level]} confidence`,
      rest: `. It rests on ${plural(developments, 'development', 'developments')} from ${plural(publishers, 'publisher', 'publishers')}, ${graded}${isContested ? '; the accounts differ on it' : ''}.`,
    }
  },
  headline: (clauses: readonly string[]) => capital(clauses.join('; ')),
} as const
