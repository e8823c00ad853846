import { named } from './names.ts'

/** What was done to the record, as undo and redo name it. */
const acts = {
  log: 'log',
  correct: 'correct',
  takeBack: 'take back',
  import: 'import',
  takeNewer: 'take over the newer version of',
  rename: 'rename to',
  saveScenario: 'save scenario',
  changeScenario: 'change scenario',
  removeScenario: 'delete scenario',
  saveBriefing: 'save briefing',
  changeBriefing: 'change briefing',
  removeBriefing: 'delete briefing',
} as const

type Act = keyof typeof acts

/** What was done, and to what: log “Kremlin readout”. */
const act = (what: Act, title: string): string => `${acts[what]} “${title}”`

/** The words of the palette, of the help, and of the commands that both list. */
export const commands = {
  actions: {
    palette: 'Search and commands',
    help: 'Keyboard shortcuts',
    openFile: 'Open a dossier…',
    previous: 'Go to the previous development',
    next: 'Go to the next development',
    today: 'Show today',
    date: 'Set the date',
    undo: 'Undo the last step of the what-if',
    redo: 'Redo the step of the what-if',
    discard: 'Discard the what-if',
    saveScenario: 'Save the what-if as a scenario…',
    log: 'Log a development',
    searchRecord: 'Search the record',
    library: 'Library of dossiers',
    saveDossier: 'Save the dossier as a file',
    saveTable: 'Save the developments as a table (CSV)',
    saveCalendar: 'Save what lies ahead as a calendar (iCalendar)',
    saveAll: 'Save all dossiers in one archive (zip)',
    share: 'Copy a link to this view, or embed a proposal…',
    print: 'Print',
  },
  goTo: (screen: string) => `Go to: ${screen}`,
  act,
  undoAct: (what: Act, title: string) => `Undo: ${act(what, title)}`,
  redoAct: (what: Act, title: string) => `Redo: ${act(what, title)}`,
  established: 'Show what is established',
  account: (name: string) => `Show the account of ${named(name)}`,
  openShipped: (title: string) => `Open ${title}`,
  singleKeys: 'Single keys act outside text fields',
  takenBack: (headline: string) => `Taken back: ${headline}`,
  copyOf: (title: string) => `Copy of ${title}`,
  close: 'Close',
  placeholder: 'Search for anything, or type a command',
  results: 'Results',
  none: 'Nothing found',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  detailOf: (title: string) => `Detail: ${title}`,
  groups: {
    recent: 'Used last',
    action: 'Commands',
    account: 'Accounts',
    proposal: 'Proposals',
    condition: 'Conditions',
    detail: 'Details',
    question: 'Questions',
    development: 'Developments',
  },
} as const
