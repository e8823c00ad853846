/** The words of the choice of evidence. */
export const evidence = {
  knownOn: 'As known on',
  knownOnHint: 'Only what had been recorded by then counts.',
  show: 'Show',
  everythingKnown: 'All that is known today',
  grade: 'Evidence that counts',
  all: 'All evidence',
  orBetter: (grade: string) => `${grade} or better`,
  gradeHint: 'Of sources and reports graded by the Admiralty code. What is not graded is left out.',
  leftOut: 'Sources left out',
  count: 'Count again',
  countAgain: (source: string) => `Count again: ${source}`,
  reliability: {
    A: 'A: completely reliable source',
    B: 'B: usually reliable source',
    C: 'C: fairly reliable source',
    D: 'D: not usually reliable source',
    E: 'E: unreliable source',
  },
} as const
