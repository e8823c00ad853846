import type { Length } from '../../../../machines/briefing/outline.ts'
import { plural } from './plural.ts'

const numbers = new Intl.NumberFormat('en-GB')
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const lengths: Readonly<Record<Length, string>> = { onePage: 'One page', fiveSlides: 'Five slides', full: 'Full' }
const MS_PER_MINUTE = 60_000

interface Series {
  readonly name: string
  readonly values: readonly number[]
}

/** What a chart shows, in words: for who does not see it. */
function chart(title: string, unit: string, categories: readonly string[], series: readonly Series[]): string {
  const said = categories.map((category, place) => {
    const values = series.map(({ name, values }) => {
      const value = numbers.format(values[place] ?? 0)
      return series.length === 1 ? value : `${name} ${value}`
    })
    return `${category}: ${values.join(', ')}`
  })
  return `${title}${unit === '' ? '' : `, ${unit}`}. ${said.join('; ')}.`
}

/** The words of the brief’s screen, of presenting, and of the speaker’s window. */
export const briefScreen = {
  title: 'Brief',
  length: 'Length',
  lengths,
  present: 'Present',
  nothingIn: 'Every part is left out. Put one in to see its slide.',
  working: 'Working out the brief…',

  inThis: 'In this brief',
  leftOut: 'Left out',
  move: (title: string) => `Move ${title}`,
  moveHint: 'Arrow up and arrow down move a part; so does dragging it.',
  moved: (title: string, place: number, count: number) => `${title} is now ${place} of ${count}`,
  putIn: (title: string) => `${title} is in the brief`,
  takenOut: (title: string) => `${title} is left out`,

  slides: 'Slides',
  slideOf: (place: number, count: number, title: string) => `Slide ${place} of ${count}: ${title}`,
  thumb: (place: number, title: string) => `Slide ${place}: ${title}`,
  proposal: 'Proposal',
  whatIf: 'what if',
  analystsWords: 'analyst’s words',
  analystsNote: 'analyst’s note',
  changed: 'changed',
  becomes: 'would become',

  fromRecord: 'Headline from the record.',
  writeOwn: 'Write your own',
  ownWords: 'Headline in your own words.',
  edit: 'Change it',
  useRecord: 'Use the record’s headline',
  headline: 'Your own headline',
  stale: 'The facts beneath have changed since you wrote this.',
  staleNote: 'The facts beneath have changed since you wrote the note.',
  recordSays: (text: string) => `The record now says: ${text}`,
  keepWords: 'It still holds',
  addNote: 'Add a note',
  changeNote: 'Change the note',
  note: 'Your own note',
  removeNote: 'Remove the note',
  save: 'Save',
  cancel: 'Cancel',
  notKept: 'The words could not be kept:',

  rests: (count: number) =>
    count === 0 ? 'Rests on no development.' : `Rests on ${plural(count, 'development', 'developments')}.`,
  showThem: 'Show them',
  hideThem: 'Hide them',
  inRecord: 'in the record',
  sinceLabel: 'Changes since',
  sinceUsual: 'the previous development',

  supposed: (steps: number) =>
    `What if: this brief supposes ${plural(steps, 'step', 'steps')} on top of the record, and says so on every slide.`,
  whatIfRegion: 'What if',
  undo: 'Undo',
  backToRecord: 'Back to the record',

  changedSince: (title: string) => `Changed since “${title}”`,
  nothingChanged: (title: string) => `Nothing has changed since “${title}”.`,
  saved: 'Saved briefings',
  saveThis: 'Save this briefing',
  noSaved: 'None yet. A saved briefing keeps its date, account, evidence, parts and words.',
  isOpen: 'open',
  more: (title: string) => `More: ${title}`,
  again: 'Make again today',
  saveOver: 'Save as it is now',
  rename: 'Rename…',
  remove: 'Delete',
  close: 'Close',
  closeNamed: (title: string) => `Close ${title}`,
  saveDialog: 'Save this briefing',
  renameDialog: 'Rename the briefing',
  defaultTitle: (date: string) => `Briefing of ${date}`,
  workingTitle: 'Working briefing',
  saveWhatIfFirst: 'This brief supposes something: save that as a scenario first, or go back to the record.',
  at: (date: string, account: string | null) => `${date}${account === null ? '' : `, by ${account}’s account`}`,
  undoAct: (act: string) => `Undo: ${act}`,

  exports: {
    more: 'More',
    making: (what: string) => `Making ${what}…`,
    slides: (count: number) => plural(count, 'slide', 'slides'),
    made: (what: string) => `${what} is saved.`,
    pdf: 'PDF',
    link: 'Link',
    files: {
      pptx: 'PowerPoint',
      md: 'Markdown',
      html: 'Web page (HTML)',
      csv: 'Tables (CSV)',
      txt: 'Plain text for e-mail',
    },
    notDrawn: 'it is not drawn on any slide.',
    failed: (what: string, why: string) => `${what} could not be made: ${why}`,
    unknown: 'something went wrong. Try again.',
    chart: (title: string) => `Chart: ${title}`,
    table: (title: string) => `Table: ${title}`,
  },

  chart,
  spans: (title: string, spans: readonly string[]) => `${[title, ...spans].join('. ')}.`,
  number: (value: number) => numbers.format(value),

  presenting: 'Presenting',
  position: (place: number, count: number) => `${place} of ${count}`,
  previous: 'Previous slide',
  next: 'Next slide',
  overview: 'All slides',
  black: 'Black screen',
  isBlack: 'The screen is black',
  speaker: 'Speaker’s window',
  help: 'Keys',
  end: 'End',
  progress: 'Progress',
  minutesIn: (ms: number) => `${Math.max(0, Math.floor(ms / MS_PER_MINUTE))} min in`,
  time: (now: number) => clock.format(now),
  keys: [
    [['→', '←'], 'Next slide, previous slide'],
    [['↓', 'Page down', 'Space'], 'Down the slide, then to the next'],
    [['↑', 'Page up'], 'Up the slide, then to the one before'],
    [['Home', 'End'], 'First, last slide'],
    [['b'], 'Black screen, and back'],
    [['o'], 'All slides'],
    [['s'], 'Speaker’s window'],
    [['z'], 'Undo the last switch'],
    [['?'], 'These keys'],
    [['Esc'], 'Back, and out'],
  ] as const,

  speakerTitle: 'Speaker’s view',
  waiting: 'Waiting for the presentation. Leave this window open.',
  ended: 'The presentation has ended. This window can be closed.',
  now: 'Now',
  nextSlide: 'Next',
  lastSlide: 'This is the last slide.',
  notes: 'Notes',
  noNotes: 'No notes on this slide.',
} as const
