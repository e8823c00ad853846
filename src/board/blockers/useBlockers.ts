import { useEffect, useMemo, useState } from 'react'
import type { Card } from '../cards.ts'
import { leavesById } from '../leafTitles.ts'
import { createAnswerer } from './answerer.ts'
import { Desk } from './Desk.ts'
import type { Answer, Question } from './question.ts'

const desk = new Desk(createAnswerer())

export interface Blockers {
  /** Undefined until they are known for the first time. */
  readonly ways: Answer | undefined
  /** Whether they are still those of a moment ago. */
  readonly isStale: boolean
}

/** The first blockers of a card's requirement. They rest on what its elements are worth, and on nothing else of it. */
export function useBlockers({ proposal, requirement, tree }: Card, limit: number): Blockers {
  const leaves = leavesById(tree)
  const worth = [...leaves.values()].map(({ truth }) => truth).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the leaves are the requirement's, and `worth` all that is taken from them.
  const question = useMemo((): Question => {
    const truths = new Map([...leaves].map(([id, { truth }]) => [id, truth] as const))
    return { requirement, truths, limit }
  }, [requirement, worth, limit])
  const [known, setKnown] = useState<{ readonly question: Question; readonly ways: Answer } | null>(null)
  useEffect(() => desk.ask(proposal.id, question, (ways) => setKnown({ question, ways })), [proposal.id, question])
  return { ways: known?.ways, isStale: known?.question !== question }
}
