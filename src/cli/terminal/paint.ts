/** How a text stands out, where there is colour. It never says more than the text itself. */
export type Ink = 'strong' | 'quiet' | 'holds' | 'open' | 'fails' | 'inForce' | 'supposed'

const codes: Readonly<Record<Ink, string>> = {
  strong: '1',
  quiet: '2',
  holds: '32',
  open: '33',
  fails: '31',
  inForce: '34',
  supposed: '36',
}

/** A text in an ink, of the sixteen colours that every terminal has and lets its user choose. */
export const painted = (text: string, ink: Ink | null): string =>
  ink === null ? text : `\u001b[${codes[ink]}m${text}\u001b[0m`
