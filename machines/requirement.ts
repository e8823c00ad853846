import type { ElementId, Requirement } from './dossier.ts'

/** Kleene's three values. */
export type Truth = 'true' | 'false' | 'unknown'

/** The same as bits of small numbers, for tables and counters. */
export const UNKNOWN = 0
export const TRUE = 1
export const FALSE = 2

const truths = ['unknown', 'true', 'false'] as const satisfies readonly Truth[]

export const codeOfTruth = (truth: Truth): number => truths.indexOf(truth)
export const truthOfCode = (code: number): Truth => truths[code] ?? 'unknown'

/** An inner node of a requirement, read as "at least this many of these": of all, of any, or of a number named. */
export interface Threshold {
  readonly needed: number
  readonly of: readonly Requirement[]
}

/** What a requirement asks of its parts; null where it is a single element. */
export function thresholdOf(requirement: Exclude<Requirement, Element>): Threshold
export function thresholdOf(requirement: Requirement): Threshold | null
export function thresholdOf(requirement: Requirement): Threshold | null {
  if (isElement(requirement)) return null
  if ('allOf' in requirement) return { needed: requirement.allOf.length, of: requirement.allOf }
  if ('anyOf' in requirement) return { needed: 1, of: requirement.anyOf }
  return { needed: requirement.atLeast, of: requirement.of }
}

/**
 * The code of a threshold, from how many more of its parts have to hold, and how many more may fail: none that is
 * missing makes it true, one too many that fails makes it false.
 */
export const thresholdCode = (missing: number, spare: number): number =>
  missing <= 0 ? TRUE : spare < 0 ? FALSE : UNKNOWN

/** An element of a requirement: a condition by its id, or a proposal and the path that it has to be on. */
export type Element = Extract<Requirement, string | { proposal: string }>

export const isElement = (requirement: Requirement): requirement is Element =>
  typeof requirement === 'string' || 'proposal' in requirement

/** The id of an element. */
export const idOf = (element: Element): ElementId => (typeof element === 'string' ? element : element.proposal)

/** The elements of a requirement, each as often as it stands there, in its order. */
export const elementsOf = (requirement: Requirement): Element[] =>
  isElement(requirement) ? [requirement] : (thresholdOf(requirement)?.of ?? []).flatMap(elementsOf)

/** Kleene's value of a requirement, given that of its elements. */
export function requirementTruth(requirement: Requirement, truthOf: (element: Element) => Truth): Truth {
  if (isElement(requirement)) return truthOf(requirement)
  const threshold = thresholdOf(requirement)
  let missing = threshold.needed
  let spare = threshold.of.length - threshold.needed
  for (const part of threshold.of) {
    const truth = requirementTruth(part, truthOf)
    if (truth === 'true') missing -= 1
    if (truth === 'false') spare -= 1
  }
  return truthOfCode(thresholdCode(missing, spare))
}
