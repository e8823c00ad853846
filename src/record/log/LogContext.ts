import { createContext, useContext } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Lens } from '../../../machines/lens.ts'
import type { Filter } from '../../../machines/record.ts'
import type { Draft, DraftEffect, Subject } from '../../../machines/workspace/draft/draft.ts'
import type { Act } from '../../../machines/workspace/ledger.ts'

/** What every part of the form needs; it stays the same while one types. */
export interface LogTools {
  readonly opened: OpenDossier
  readonly zone: string
  readonly filter: Filter
  readonly act: Extract<Act['what'], 'log' | 'correct' | 'takeBack'>
  /** The title of a condition, a proposal or a question: they share one space of ids. */
  titleOf(id: Subject['id']): string
  /** A party's name as it stands alone; null for what is established. */
  nameOf(lens: Lens): string | null
  change(patch: Partial<Draft>): void
  /** Puts an effect in place of the one at an index, or adds it; one that does nothing is taken out. */
  setEffect(index: number | null, effect: DraftEffect): void
}

const LogContext = createContext<LogTools | null>(null)

export const LogProvider = LogContext.Provider

export function useLog(): LogTools {
  const tools = useContext(LogContext)
  if (tools === null) throw new Error('a part of the form stands outside of it')
  return tools
}

/** What is wrong, by field; nothing until one has tried to log. */
export type Problems = ReadonlyMap<string, string>

export const noProblems: Problems = new Map()

const ProblemsContext = createContext<Problems>(noProblems)

export const ProblemsProvider = ProblemsContext.Provider

/** What is wrong with a field; null where nothing is. */
export const useProblem = (field: string): string | null => useContext(ProblemsContext).get(field) ?? null
