/** The words of the frame around the screens. */
export const app = {
  name: 'Parley',
  screens: { board: 'Board', record: 'Record', accounts: 'Accounts', scenarios: 'Scenarios', brief: 'Brief' },
  screensNav: 'Screens',
  library: 'Library of dossiers',
  skip: 'Skip to the content',
  share: 'Share this view',
  search: 'Search and commands',
  pageTitle: (screen: string, dossier: string, date: string) => `${screen} · ${dossier} · ${date} – Parley`,
  nothingOpen: 'No dossier is open',
  broken: 'This screen could not be drawn.',
  brokenHint: 'Nothing is lost: the dossier is as it was, and the address holds what you had set.',
  tryAgain: 'Try again',
  backToRecord: 'Go back to the record',
} as const
