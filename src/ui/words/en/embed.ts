import { listed } from './listed.ts'
import { allPossessive, capital } from './names.ts'

/** The words of a proposal's card on another's web page. */
export const embed = {
  loading: 'Loading …',
  count: (names: readonly string[], isEstablished: boolean) =>
    names.length === 0
      ? 'As established'
      : `${isEstablished ? 'As established, ' : ''}${capital(allPossessive(names))} count`,
  dayOf: (day: number, total: number) => `day ${day} of ${total}`,
  hourOf: (hour: number, total: number) => `hour ${hour} of ${total}`,
  day: (day: number) => `day ${day}`,
  untilDate: (count: string, date: string) => `${count}, until ${date}`,
  openEnded: (count: string) => `${count}, no end named`,
  notTabled: (date: string) => `It was not on the table by ${date}.`,
  asOf: (date: string, account: string) => `${date}, ${account}`,
  established: 'what is established',
  account: (name: string) => `according to ${name}`,
  known: (date: string) => `as known on ${date}`,
  trusted: (grade: string) => `evidence ${grade} or better`,
  without: (publishers: readonly string[]) => `without ${listed(publishers)}`,
  noSource: 'No source in the record yet',
  moreSources: (shown: readonly string[], more: number) => [...shown, `${more} more`].join('; '),
  openIn: (title: string) => `Parley: ${title}`,
  openAlone: 'Parley',

  noDossier: 'This card names no dossier.',
  unknownDossier: (id: string) => `There is no dossier “${id}” here.`,
  faulty: 'The dossier of this card has faults and cannot be shown. Parley names them.',
  noProposal: (dossier: string) => `This card names no proposal of “${dossier}”.`,
  unknownProposal: (id: string, dossier: string) => `There is no proposal “${id}” in “${dossier}”.`,
  unread: (text: string) => `This card’s address asks for “${text}”, which the dossier has no use for.`,
  broken: {
    damaged: 'The dossier in this card’s address is damaged: a part of the address is missing or was changed.',
    tooLarge: 'The dossier in this card’s address would unpack to more than 64 MB. It was not opened.',
    otherForm: 'The dossier in this card’s address is packed in a form that this Parley does not know.',
  },
} as const
