import * as v from 'valibot'
import { isDayText, isZeroDuration, parseDuration, parseMoment } from '../time.ts'
import { isZone } from '../zone.ts'
import { words } from './words.ts'

export const optional = v.exactOptional

export const text = v.pipe(v.string(words.text), v.regex(/\S/, words.text))
export const remark = v.string(words.remark)

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`)

export const zone = v.pipe(v.string(words.zone), v.check(isZone, words.zone))

export const day = v.pipe(v.string(words.day), v.regex(/^\d{4}-\d{2}-\d{2}$/, words.day), v.check(isDayText, words.day))

export const when = v.pipe(
  v.string(words.when),
  v.regex(/^\d{4}-\d{2}-\d{2}(T.+)?$/, words.when),
  v.check((input) => isDayText(input) || parseMoment(input, 'UTC') !== null, words.when),
)

export const duration = v.pipe(
  v.string(words.duration),
  v.regex(/^P/, words.duration),
  v.check((input) => parseDuration(input) !== null, words.duration),
)

const hasLength = (input: string): boolean => {
  const length = parseDuration(input)
  return length !== null && !isZeroDuration(length)
}

export const term = v.pipe(v.string(words.term), v.regex(/^P/, words.term), v.check(hasLength, words.term))

/** Whether an address leads to a page of the web, and not to a script or a file. */
function isWebAddress(input: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(input)) return false
  try {
    return /^https?:$/.test(new URL(input).protocol)
  } catch {
    return false
  }
}

export const address = v.pipe(v.string(words.address), v.url(words.address), v.check(isWebAddress, words.address))
