import { plural } from './plural.ts'

/** The words of drawings that are saved. */
export const drawing = {
  save: (title: string) => `Save as a picture: ${title}`,
  saveBriefly: 'Save as picture',
  svg: 'Sharp at every size, for documents',
  png: 'For slides and messages',
  asOf: (date: string, isDay: boolean) => (isDay ? `As of the end of ${date}` : `As of ${date}`),
  account: (lens: string, name: string) => (lens === 'assessed' ? name : `According to ${name}`),
  supposed: (count: number) => `What if: ${plural(count, 'step', 'steps')} supposed`,
  source: (title: string, developments: number, sources: number) =>
    `Source: ${title}, ${plural(developments, 'development', 'developments')} from ${plural(sources, 'source', 'sources')}. Drawn by Parley.`,
} as const
