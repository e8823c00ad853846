import type { Mark } from '../../machines/briefing/outline.ts'
import { conditionLook, type Look, proposalLook } from '../ui/statusLook.ts'

/** What the mark of a briefing looks like. */
export const lookOf = (mark: Mark): Look =>
  mark.kind === 'proposal' ? proposalLook(mark.status) : conditionLook(mark.status, mark.isConsent)
