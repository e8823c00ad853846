/** The columns of a development, which each of its rows repeats. */
export const developmentColumns = [
  'id',
  'at',
  'recorded',
  'headline',
  'source',
  'by',
  'occasion',
  'quote',
  'replaces',
  'withdraws',
  'credibility',
  'note',
] as const

/** The columns of one effect: a row each. */
export const effectColumns = [
  'condition',
  'proposal',
  'question',
  'event',
  'standing',
  'from',
  'until',
  'value',
  'due',
  'answer',
  'effectBy',
] as const

export type DevelopmentColumn = (typeof developmentColumns)[number]
export type EffectColumn = (typeof effectColumns)[number]
export type Column = DevelopmentColumn | EffectColumn

/** All columns, in the order in which they are written. They are read in any order. */
export const columns: readonly Column[] = [...developmentColumns, ...effectColumns]

/** Without these no row can be a development. */
export const requiredColumns: readonly Column[] = ['at', 'headline', 'source']

/** Free text is taken to the letter; around anything else spaces mean nothing. */
export const isProse = (column: Column): boolean =>
  column === 'headline' || column === 'quote' || column === 'note' || column === 'answer'
