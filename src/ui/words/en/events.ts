import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'

/** One event of a chart in words: as a command, as something supposed of a title, as something announced for a date. */
interface EventWords {
  readonly command: string
  readonly supposed: string
  readonly announced: string
  /** As a noun, for an event that had no effect. */
  readonly noun: string
}

const conditions: Record<ConditionEvent, EventWords> = {
  discuss: { command: 'Discuss', supposed: 'is in negotiation', announced: 'talks from', noun: 'negotiation' },
  agree: { command: 'Agree', supposed: 'is agreed', announced: 'agreement from', noun: 'agreement' },
  refuse: { command: 'Refuse', supposed: 'is refused', announced: 'refusal from', noun: 'refusal' },
  satisfy: { command: 'Satisfy', supposed: 'is satisfied', announced: 'satisfied from', noun: 'fulfilment' },
  breach: { command: 'Breach', supposed: 'is breached', announced: 'breach from', noun: 'breach' },
  reopen: { command: 'Reopen', supposed: 'is open again', announced: 'open again from', noun: 'reopening' },
  waive: { command: 'Waive', supposed: 'is waived', announced: 'waived from', noun: 'waiver' },
}

const proposals: Record<ProposalEvent, EventWords> = {
  enterForce: {
    command: 'Declare in force',
    supposed: 'is declared in force',
    announced: 'starts',
    noun: 'entry into force',
  },
  reject: { command: 'Reject', supposed: 'is rejected', announced: 'rejected from', noun: 'rejection' },
  allegeBreach: {
    command: 'Allege a breach',
    supposed: 'is said to be broken',
    announced: 'breach alleged from',
    noun: 'alleged breach',
  },
  settleBreach: {
    command: 'Settle the breach',
    supposed: 'has its breach settled',
    announced: 'breach settled from',
    noun: 'settlement of a breach',
  },
  extend: { command: 'Extend…', supposed: 'is extended', announced: 'extended from', noun: 'extension' },
  giveNotice: {
    command: 'Give notice',
    supposed: 'is not to be renewed',
    announced: 'notice from',
    noun: 'notice',
  },
  suspend: { command: 'Suspend', supposed: 'is suspended', announced: 'suspended from', noun: 'suspension' },
  resume: { command: 'Resume', supposed: 'resumes', announced: 'resumes', noun: 'resumption' },
  collapse: { command: 'Collapse', supposed: 'collapses', announced: 'collapses', noun: 'collapse' },
  complete: { command: 'Complete', supposed: 'is completed', announced: 'completed from', noun: 'completion' },
  revive: { command: 'Revive', supposed: 'is on the table again', announced: 'revived from', noun: 'revival' },
  withdraw: { command: 'Withdraw', supposed: 'is withdrawn', announced: 'withdrawn from', noun: 'withdrawal' },
  supersede: { command: 'Supersede', supposed: 'is superseded', announced: 'superseded from', noun: 'supersession' },
}

/** The events of both charts. */
export const eventWords: Record<ConditionEvent | ProposalEvent, EventWords> = { ...conditions, ...proposals }
