import type { ElementId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { Budget, type Look, MOST_STEPS_EXACT, MOST_STEPS_TOGETHER, STRETCH } from './budget.ts'
import type { Price } from './cheapestSets.ts'
import type { CountBySize } from './countBySize.ts'
import type { LaterPart } from './laterPart.ts'
import { type Odds, type OddsFound, oddsFound } from './oddsFound.ts'
import type { Leaf } from './parts.ts'
import { RequirementFigures } from './requirementFigures.ts'

/** All that is asked of a requirement, as plain data that another thread can be handed. */
export interface AnalysisRequest {
  readonly requirement: Requirement
  /** By `elementKey`; what is not there is unknown. */
  readonly truths: ReadonlyMap<string, Truth>
  readonly odds: Odds
  /** The same text for elements that move together; what is not there moves by itself. */
  readonly groups: ReadonlyMap<ElementId, string>
  /** How many events bring an element about; what is not there cannot be had. */
  readonly costs: ReadonlyMap<ElementId, number>
  /** How many blockers are listed, and how many of the cheapest. */
  readonly limit: number
  readonly limitOfCheapest: number
}

/** All that there is to say of a requirement, as plain data. What was too hard is null. */
export interface Analysis {
  readonly holds: boolean
  /** Whether something that was asked for took more than it may. */
  readonly isTooHard: boolean
  /** What it names that does not hold, as first named. */
  readonly open: readonly ElementId[]
  readonly counts: CountBySize | null
  readonly blockers: readonly (readonly ElementId[])[] | null
  readonly cheapest: readonly (readonly ElementId[])[]
  readonly found: OddsFound
  /** In how many of the 2ⁿ ways in which what is open can hold or not the requirement is met. */
  readonly combinations: bigint | null
}

/** How far the work is: steps done, and how many it may take at most. */
export interface Progress {
  readonly done: number
  readonly most: number
}

/** The name of an element with what it has to be. */
export const elementKey = (element: Element): string =>
  typeof element === 'string' ? element : `${element.proposal}:${element.is}`

/** What is found of a requirement whatever the odds are. */
interface Known extends Pick<Analysis, 'counts' | 'blockers' | 'combinations'> {
  readonly requirement: RequirementFigures
}

/** A requirement with other odds is asked about again and again: the diagrams of so many are kept. */
const MOST_KNOWN = 4

/** Answers what is asked of requirements, and keeps what it found of the last ones whatever their odds are. */
export class Analyst {
  readonly #known = new Map<string, Known>()

  /**
   * Answers all of it, at once.
   * @param steps what each of three parts of the work may take: the diagrams, the list, what moves together
   */
  answer(
    request: AnalysisRequest,
    later: LaterPart,
    steps = MOST_STEPS_EXACT,
    onProgress: ((progress: Progress) => void) | null = null,
  ): Analysis {
    const stepsTogether = Math.min(steps, MOST_STEPS_TOGETHER)
    const progress = { done: 0, most: 2 * steps + stepsTogether }
    const look =
      onProgress &&
      (() => {
        progress.done += STRETCH
        onProgress({ ...progress })
      })
    const { requirement, counts, blockers, combinations } = this.#knownOf(request, later, steps, look)
    const { odds, groups, costs, limitOfCheapest } = request
    const groupOf = ({ id }: Leaf) => groups.get(id) ?? null
    const found = oddsFound(requirement, odds, (byRank) =>
      later.oddsTogether(requirement.opened, groupOf, byRank, new Budget(stepsTogether, look)),
    )
    const importance = new Map(found.importance.map(({ id, birnbaum }) => [id, birnbaum]))
    const priceOf = ({ id, isFalse }: Leaf): Price => ({
      cost: costs.get(id) ?? Number.POSITIVE_INFINITY,
      isFalse,
      importance: importance.get(id) ?? 0,
    })
    const isTogetherMissing = found.odds !== null && found.together === null
    return {
      holds: requirement.holds,
      isTooHard: counts === null || blockers === null || found.missing === null || isTogetherMissing,
      open: requirement.open.map(({ id }) => id),
      counts,
      blockers,
      cheapest: later.cheapestIn(requirement, priceOf, limitOfCheapest, () => blockers),
      found,
      combinations,
    }
  }

  #knownOf({ requirement, truths, limit }: AnalysisRequest, later: LaterPart, steps: number, look: Look | null): Known {
    const key = JSON.stringify([requirement, [...truths], limit, steps])
    const known = this.#known.get(key) ?? solve(requirement, truths, limit, later, steps, look)
    this.#known.delete(key)
    this.#known.set(key, known)
    for (const [oldest] of this.#known) if (this.#known.size > MOST_KNOWN) this.#known.delete(oldest)
    return known
  }
}

function solve(
  written: Requirement,
  truths: ReadonlyMap<string, Truth>,
  limit: number,
  later: LaterPart,
  steps: number,
  look: Look | null,
): Known {
  const truthOf = (element: Element): Truth => truths.get(elementKey(element)) ?? 'unknown'
  const requirement = new RequirementFigures(written, truthOf, new Budget(steps, look))
  return {
    requirement,
    counts: requirement.blockerCounts(),
    blockers: later.firstBlockers(requirement, limit, steps, look),
    combinations: requirement.combinationsMet(),
  }
}
