/** What a part of a briefing is of, in the order in which they are told. */
export const partKinds = [
  'bottomLine',
  'judgements',
  'proposal',
  'changes',
  'accounts',
  'scenarios',
  'ways',
  'dates',
  'sources',
  'method',
] as const

/** How much an audience is shown. */
export const lengths = ['onePage', 'fiveSlides', 'full'] as const
