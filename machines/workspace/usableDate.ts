import { parseMoment } from '../time.ts'

/** Whether a text is a day or an instant around which every reckoning stays within the years of four digits. */
export const isUsableDate = (text: string, zone: string): boolean =>
  parseMoment(text, zone) !== null && text >= '0100' && text < '9900'
