import { named } from './names.ts'

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
    copyLink: 'Copy the link to this view',
    print: 'Print',
  },
  established: 'Show what is established',
  account: (name: string) => `Show the account of ${named(name)}`,
  openShipped: (title: string) => `Open ${title}`,
  singleKeys: 'Single keys act outside text fields',
  close: 'Close',
  placeholder: 'Search for anything, or type a command',
  results: 'Results',
  none: 'Nothing found',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  groups: {
    recent: 'Used last',
    action: 'Commands',
    account: 'Accounts',
    proposal: 'Proposals',
    condition: 'Conditions',
    question: 'Questions',
    development: 'Developments',
  },
} as const
