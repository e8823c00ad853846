import { fold } from '../../../machines/text/fold.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text as they are searched: folded, without what stands between them. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? []
