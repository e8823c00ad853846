const numbers = new Intl.NumberFormat('en')

/** The words of links, of embedded cards, and of copies that came with a link. */
export const sharing = {
  dialog: 'Share this view',
  kind: 'What to share',
  kinds: { view: 'A link', proposal: 'A card for a web page' },
  close: 'Close',

  link: 'Link to this view',
  holds: {
    view: 'A link holds all that is on screen: the date, the account, the evidence, what is selected and what is supposed.',
    proposal:
      'A card shows one proposal as of this date, by this account, on this evidence. What is supposed is not on it.',
  },
  whole: 'With the whole dossier',
  wholeNote:
    'The record travels in the link itself, behind the “#”, which no server gets to see. Whoever has the link can read all of it.',
  onlyHere: 'Without it, this leads somewhere only in browsers that have this dossier in their library.',
  asShipped: 'Without it, others see the dossier as it comes with Parley, without what was written to it here.',

  code: 'Code for the page',
  proposal: 'Proposal',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  noProposals: 'This dossier has no proposals.',
  seeCard: 'See the card',
  frameTitle: (proposal: string, date: string) => `${proposal}: where it stands as of ${date}`,

  length: (characters: number) => `${numbers.format(characters)} characters long.`,
  tooLong: {
    none: '',
    mail: 'Some mail programs cut links after about 2,000 characters. Put it behind a word of a page or a chat, or send the dossier as a file.',
    browsers: 'Not every browser opens a link of more than a million characters. Send the dossier as a file.',
  },
  working: 'Packing the dossier…',
  notPacked: 'The dossier could not be packed. Send it as a file.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',

  copyNotice: 'A copy that came with a link. Nothing of it is stored.',
  keepFirst: 'Nothing can be written in a copy that came with a link. Keep it in your library first.',
  keep: 'Keep in my library',
  openStored: 'Open the one in my library',
  openShipped: 'Open the one that comes with Parley',
  notKept: 'It could not be kept.',

  linked: (id: string) => `The dossier in the link (${id})`,
  broken: {
    damaged:
      'The dossier in this link is damaged: a part of the link is missing or was changed on its way. Copy the link whole, or ask for it again or for the dossier as a file.',
    tooLarge:
      'The dossier in this link would unpack to more than 64 MB, which is more than a dossier may have. It was not opened. Ask for the dossier as a file.',
    otherForm:
      'The dossier in this link is packed in a form that this Parley does not know. Reload the page for the newest one, or ask for the dossier as a file.',
  },
} as const
