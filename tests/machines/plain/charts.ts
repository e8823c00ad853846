/** Design §2 as plain tables. */

export const conditionChart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outstanding: {
    discuss: 'negotiating',
    agree: 'agreed',
    refuse: 'refused',
    satisfy: 'satisfied',
    waive: 'waived',
  },
  negotiating: {
    agree: 'agreed',
    refuse: 'refused',
    satisfy: 'satisfied',
    reopen: 'outstanding',
    waive: 'waived',
  },
  agreed: {
    satisfy: 'satisfied',
    refuse: 'refused',
    discuss: 'negotiating',
    breach: 'breached',
    reopen: 'outstanding',
    waive: 'waived',
  },
  refused: {
    discuss: 'negotiating',
    agree: 'agreed',
    satisfy: 'satisfied',
    reopen: 'outstanding',
    waive: 'waived',
  },
  satisfied: { breach: 'breached', reopen: 'outstanding', waive: 'waived' },
  breached: {
    satisfy: 'satisfied',
    refuse: 'refused',
    discuss: 'negotiating',
    reopen: 'outstanding',
    waive: 'waived',
  },
  waived: { reopen: 'outstanding' },
}

/** The state that a condition's event leads to, wherever it is possible. */
export const conditionGoal: Readonly<Record<string, string>> = {
  discuss: 'negotiating',
  agree: 'agreed',
  refuse: 'refused',
  satisfy: 'satisfied',
  breach: 'breached',
  reopen: 'outstanding',
  waive: 'waived',
}

/** Where a proposal's event leads: a path, `stay`, or the two that the requirement decides between. */
export type ProposalMove =
  | 'stay'
  | 'tabled'
  | 'byRequirement'
  | 'inForce.strained'
  | 'suspended'
  | 'rejected'
  | 'withdrawn'
  | 'collapsed'
  | 'completed'
  | 'superseded'

const anyInForce: Readonly<Record<string, ProposalMove>> = {
  enterForce: 'stay',
  extend: 'stay',
  giveNotice: 'stay',
  allegeBreach: 'inForce.strained',
  suspend: 'suspended',
  collapse: 'collapsed',
  complete: 'completed',
  withdraw: 'withdrawn',
  supersede: 'superseded',
}

const anyTabled: Readonly<Record<string, ProposalMove>> = {
  enterForce: 'byRequirement',
  reject: 'rejected',
  withdraw: 'withdrawn',
  supersede: 'superseded',
}

const revivable: Readonly<Record<string, ProposalMove>> = { revive: 'tabled' }

export const proposalChart: Readonly<Record<string, Readonly<Record<string, ProposalMove>>>> = {
  'tabled.pending': anyTabled,
  'tabled.blocked': anyTabled,
  'tabled.ready': anyTabled,
  'inForce.holding': anyInForce,
  'inForce.oneSided': anyInForce,
  'inForce.faltering': anyInForce,
  'inForce.strained': { ...anyInForce, allegeBreach: 'stay', settleBreach: 'byRequirement' },
  suspended: {
    resume: 'byRequirement',
    extend: 'stay',
    collapse: 'collapsed',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  expired: { extend: 'byRequirement', revive: 'tabled', complete: 'completed', supersede: 'superseded' },
  rejected: revivable,
  withdrawn: revivable,
  collapsed: revivable,
  completed: {},
  superseded: {},
}

/** The state in which what a proposal's event asks for is already so, where such an event changes nothing. */
export const proposalGoal: Readonly<Record<string, string>> = {
  reject: 'rejected',
  withdraw: 'withdrawn',
  supersede: 'superseded',
  suspend: 'suspended',
  collapse: 'collapsed',
  complete: 'completed',
  revive: 'tabled',
  resume: 'inForce',
  settleBreach: 'inForce',
}

/** Whether a path is this state or lies under it. */
export const liesIn = (path: string, state: string) => path === state || path.startsWith(`${state}.`)
