import { listed } from './listed.ts'

/** The words that a PowerPoint file adds to what its briefing says. */
export const deck = {
  proposal: 'Proposal',
  changed: 'Changed',
  supposed: 'What if',
  ownWords: 'Analyst’s words',
  status: 'Status',
  /** Kept on one line. */
  continued: (page: number, pages: number) => `(${page}\u00a0of\u00a0${pages})`,
  stale: {
    headline: 'The facts beneath this headline have changed since it was written.',
    note: 'The facts have changed since the analyst’s note was written.',
  },
  notes: {
    own: 'The headline is in the analyst’s own words. From the record:',
    analyst: 'Analyst’s note:',
    restsOn: 'The headline rests on:',
    restOn: 'What else is on the slide rests on:',
    continues: 'Continues the slide before.',
    whole: 'In full:',
  },
  chart: {
    until: 'so far',
    after: 'still to come',
    before: 'not yet begun',
    shades: 'Dark: so far. Light: still to come.',
    bars: 'Bar chart',
    stacked: 'Stacked column chart',
    spans: 'Time spans as bars',
    values: (name: string, values: readonly string[]) => `${name}: ${listed(values)}`,
  },
  subject: (asOf: string, lens: string) => `${asOf}. ${lens}.`,
  table: (title: string) => `Table: ${title}`,
  objects: {
    title: 'Title',
    warning: 'Warning',
    kicker: 'Part',
    text: 'Text',
    tag: 'Tag',
    mark: 'Status',
    rule: 'Rule',
    chart: 'Chart',
    table: 'Table',
  },
  numbered: (name: string, number: number) => `${name} ${number}`,
} as const
