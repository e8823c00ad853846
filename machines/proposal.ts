import { assertEvent, assign, setup } from 'xstate'
import type { Truth } from './requirement.ts'
import { instantOf, type Moment } from './time.ts'

/** What a record can say happened to a proposal. */
export const proposalEvents = [
  'enterForce',
  'reject',
  'allegeBreach',
  'settleBreach',
  'extend',
  'giveNotice',
  'suspend',
  'resume',
  'collapse',
  'complete',
  'revive',
  'withdraw',
  'supersede',
] as const
export type ProposalEvent = (typeof proposalEvents)[number]

/**
 * What the chart is sent. The replay reckons the dates: `until` is where a spell that starts now would end, and
 * `renewedUntil` where an automatic renewal would lead, null where there is none.
 */
export type ProposalInput =
  | { type: 'enterForce' | 'revive'; at: Moment; until: Moment | null }
  | { type: 'extend'; until: Moment }
  | { type: Exclude<ProposalEvent, 'enterForce' | 'revive' | 'extend'> }
  | { type: 'requirement'; truth: Truth; at: Moment; until: Moment | null }
  | { type: 'clock'; at: Moment; renewedUntil: Moment | null }

export interface ProposalContext {
  readonly entry: 'declared' | 'automatic'
  readonly requirement: Truth
  /** Start and end of the spell in force, or of the last one. */
  readonly entered: Moment | null
  readonly until: Moment | null
  /** Whether notice was given, so that the term is not renewed. */
  readonly notice: boolean
}

const isReached = (until: Moment | null, at: Moment): boolean => until !== null && instantOf(at) >= instantOf(until)

/** The lifecycle of one proposal, from the table to its end. */
export const proposalMachine = setup({
  types: {
    context: {} as ProposalContext,
    input: {} as { entry: ProposalContext['entry'] },
    events: {} as ProposalInput,
  },
  guards: {
    requirementIsTrue: ({ context }) => context.requirement === 'true',
    requirementIsFalse: ({ context }) => context.requirement === 'false',
    requirementIsUnknown: ({ context }) => context.requirement === 'unknown',
    entersByItself: ({ context }) => context.entry === 'automatic',
    termIsOver: ({ context, event }) => {
      assertEvent(event, 'clock')
      return isReached(context.until, event.at)
    },
    termIsRenewed: ({ context, event }) => {
      assertEvent(event, 'clock')
      return isReached(context.until, event.at) && event.renewedUntil !== null && !context.notice
    },
  },
  actions: {
    noteRequirement: assign(({ event }) => {
      assertEvent(event, 'requirement')
      return { requirement: event.truth }
    }),
    dateSpell: assign(({ event }) => {
      assertEvent(event, ['enterForce', 'requirement', 'revive'])
      return { entered: event.at, until: event.until }
    }),
    extendSpell: assign(({ event }) => {
      assertEvent(event, 'extend')
      return { until: event.until }
    }),
    renewTerm: assign(({ event }) => {
      assertEvent(event, 'clock')
      return { until: event.renewedUntil }
    }),
    clearUntil: assign({ until: null }),
    takeNotice: assign({ notice: true }),
    clearNotice: assign({ notice: false }),
  },
}).createMachine({
  id: 'proposal',
  context: ({ input }) => ({
    entry: input.entry,
    requirement: 'unknown',
    entered: null,
    until: null,
    notice: false,
  }),
  initial: 'tabled',
  on: { requirement: { actions: 'noteRequirement' } },
  states: {
    tabled: {
      initial: 'pending',
      on: {
        enterForce: { target: 'inForce', actions: ['dateSpell', 'clearNotice'] },
        reject: 'rejected',
        withdraw: 'withdrawn',
        supersede: 'superseded',
      },
      states: {
        pending: {
          always: [
            { guard: 'requirementIsTrue', target: 'ready' },
            { guard: 'requirementIsFalse', target: 'blocked' },
          ],
        },
        blocked: {
          always: [
            { guard: 'requirementIsTrue', target: 'ready' },
            { guard: 'requirementIsUnknown', target: 'pending' },
          ],
        },
        ready: {
          always: [
            { guard: 'requirementIsFalse', target: 'blocked' },
            { guard: 'requirementIsUnknown', target: 'pending' },
            { guard: 'entersByItself', target: '#proposal.inForce', actions: ['dateSpell', 'clearNotice'] },
          ],
        },
      },
    },
    inForce: {
      initial: 'oneSided',
      on: {
        enterForce: { actions: 'dateSpell' },
        extend: { actions: 'extendSpell' },
        giveNotice: { actions: 'takeNotice' },
        suspend: 'suspended',
        collapse: 'collapsed',
        complete: 'completed',
        withdraw: 'withdrawn',
        supersede: 'superseded',
        clock: [
          { guard: 'termIsRenewed', actions: 'renewTerm' },
          { guard: 'termIsOver', target: 'expired' },
        ],
      },
      states: {
        oneSided: {
          always: { guard: 'requirementIsTrue', target: 'holding' },
          on: { allegeBreach: 'strained' },
        },
        holding: {
          always: { guard: 'requirementIsFalse', target: 'faltering' },
          on: { allegeBreach: 'strained' },
        },
        faltering: {
          always: { guard: 'requirementIsTrue', target: 'holding' },
          on: { allegeBreach: 'strained' },
        },
        strained: {
          on: { settleBreach: '#proposal.inForce', allegeBreach: 'strained' },
        },
      },
    },
    suspended: {
      on: {
        resume: 'inForce',
        extend: { actions: 'extendSpell' },
        collapse: 'collapsed',
        withdraw: 'withdrawn',
        supersede: 'superseded',
        clock: { guard: 'termIsOver', target: 'expired' },
      },
    },
    expired: {
      on: {
        extend: { target: 'inForce', actions: 'extendSpell' },
        revive: { target: 'tabled', actions: 'clearUntil' },
        complete: 'completed',
        supersede: 'superseded',
      },
    },
    rejected: { on: { revive: { target: 'tabled', actions: 'clearUntil' } } },
    withdrawn: { on: { revive: { target: 'tabled', actions: 'clearUntil' } } },
    collapsed: { on: { revive: { target: 'tabled', actions: 'clearUntil' } } },
    completed: {},
    superseded: {},
  },
})

/** The states that a proposal can rest in, as paths, in the order of the chart. */
export const proposalStatuses = [
  'tabled.pending',
  'tabled.blocked',
  'tabled.ready',
  'inForce.oneSided',
  'inForce.holding',
  'inForce.faltering',
  'inForce.strained',
  'suspended',
  'expired',
  'rejected',
  'withdrawn',
  'collapsed',
  'completed',
  'superseded',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** All that a requirement may name of a proposal: a resting state, or one that holds several. */
export const proposalPaths = ['tabled', 'inForce', ...proposalStatuses] as const
export type ProposalPath = (typeof proposalPaths)[number]

/** Whether a path is the given one or lies under it. */
export const liesIn = (path: string, ancestor: string): boolean => path === ancestor || path.startsWith(`${ancestor}.`)

/**
 * What a proposal's status makes of a requirement that it be on a path; null stands for not tabled yet. Completed counts
 * as in force, and what was suspended or has ended is on no other path.
 */
export function referenceTruth(is: ProposalPath, status: ProposalStatus | null): Truth {
  if (status === null) return 'unknown'
  if (liesIn(status, is) || (is === 'inForce' && status === 'completed')) return 'true'
  return liesIn(status, 'tabled') || liesIn(status, 'inForce') ? 'unknown' : 'false'
}

/** Whether the end of its spell still says something of a proposal in this status: in force, suspended or expired. */
export const spellEndShows = (status: ProposalStatus): boolean => isUnderway(status) || status === 'expired'

/** Whether a spell is running: in force, or suspended while its term runs on. */
export const isUnderway = (status: ProposalStatus): boolean => liesIn(status, 'inForce') || status === 'suspended'
