import { ownDossier } from './ownDossier.ts'

const ways: Readonly<Record<string, readonly string[]>> = {
  outstanding: [],
  negotiating: ['discuss'],
  agreed: ['agree'],
  satisfied: ['satisfy'],
  refused: ['refuse'],
  breached: ['satisfy', 'breach'],
  waived: ['waive'],
}
const conditions = Object.keys(ways)

/** How a proposal that needs one condition comes to each of its statuses. */
const fates: Readonly<Record<string, { needs: string; events: readonly string[]; until?: string }>> = {
  'tabled.pending': { needs: 'outstanding', events: [] },
  'tabled.blocked': { needs: 'refused', events: [] },
  'tabled.ready': { needs: 'satisfied', events: [] },
  'inForce.holding': { needs: 'satisfied', events: ['enterForce'] },
  'inForce.oneSided': { needs: 'outstanding', events: ['enterForce'] },
  'inForce.faltering': { needs: 'lost', events: ['enterForce'] },
  'inForce.strained': { needs: 'satisfied', events: ['enterForce', 'allegeBreach'] },
  suspended: { needs: 'satisfied', events: ['enterForce', 'suspend'] },
  expired: { needs: 'satisfied', events: ['enterForce'], until: '2024-05-20' },
  completed: { needs: 'satisfied', events: ['enterForce', 'complete'] },
  collapsed: { needs: 'satisfied', events: ['enterForce', 'collapse'] },
  rejected: { needs: 'outstanding', events: ['reject'] },
  withdrawn: { needs: 'outstanding', events: ['withdraw'] },
  superseded: { needs: 'outstanding', events: ['supersede'] },
}

const development = (id: string, day: number, effect: object) => ({
  id,
  at: `2024-05-${day}`,
  headline: `What happened to ${id}`,
  source: 'gazette',
  effects: [effect],
})

export const everyProposalStatus = Object.keys(fates)
export const everyConditionStatus = conditions

/** A dossier in which by 1 June 2024 each status of both charts is to be seen, and each kind of group. */
export const everyStatus = {
  ...ownDossier,
  id: 'every-status',
  title: 'Every status',
  conditions: [
    ...conditions.map((status) => ({
      id: status,
      title: `Condition that is ${status}`,
      kind: status === 'agreed' ? 'commitment' : 'action',
      demandedBy: ['north'],
      owedBy: ['south'],
      due: '2024-05-25',
      measure: { unit: 'posts', target: 12 },
    })),
    { id: 'lost', title: 'Condition that was lost', kind: 'action', demandedBy: ['south'], owedBy: ['north'] },
  ],
  proposals: [
    ...Object.entries(fates).map(([status, { needs }]) => ({
      id: status.toLowerCase().replace('.', '-'),
      title: `Proposal: ${status}`,
      proposedBy: ['north'],
      tabled: '2024-05-01',
      requires: needs,
    })),
    {
      id: 'groups',
      title: 'Groups in groups',
      tabled: '2024-05-01',
      requires: {
        allOf: [
          'waived',
          { anyOf: ['negotiating', { allOf: ['refused', { proposal: 'suspended', is: 'inForce' }] }] },
          { atLeast: 2, of: ['satisfied', 'agreed', 'negotiating'] },
        ],
      },
    },
  ],
  developments: [
    ...Object.entries(ways).flatMap(([id, events]) =>
      events.map((event, place) => development(`${id}-${place}`, 10 + place, { condition: id, event, value: 7 })),
    ),
    development('lost-0', 10, { condition: 'lost', event: 'satisfy' }),
    ...Object.entries(fates).flatMap(([status, { events, until }]) => {
      const id = status.toLowerCase().replace('.', '-')
      return events.map((event, place) =>
        development(`${id}-${place}`, 12 + place, {
          proposal: id,
          event,
          ...(event === 'enterForce' && until !== undefined && { until }),
        }),
      )
    }),
    development('lost-1', 20, { condition: 'lost', event: 'breach' }),
    {
      ...development('dispute', 21, { proposal: 'inforce-holding', event: 'collapse' }),
      by: 'south',
    },
  ],
}
