import { fold } from './fold.ts'

/** Cyrillic letters, as `fold` leaves them, in Latin ones. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' },
}
const APOSTROPHES = "'’ʼ`"

/**
 * A text as part of an id: lower-case Latin letters and digits, words joined by hyphens, at most `longest` characters,
 * cut between words where that leaves half of them. Empty where nothing of it can be written so.
 */
export function slugOf(text: string, longest: number): string {
  let slug = ''
  let wordEnd = 0
  for (const char of fold(text.slice(0, 20 * longest))) {
    if (APOSTROPHES.includes(char)) continue
    const letters = /[a-z0-9]/.test(char) ? char : latin[char]
    if (letters !== undefined) slug += letters
    else if (slug !== '' && !slug.endsWith('-')) {
      wordEnd = slug.length
      slug += '-'
    }
    if (slug.length > longest) return slug.slice(0, wordEnd * 2 >= longest ? wordEnd : longest)
  }
  return slug.endsWith('-') ? slug.slice(0, -1) : slug
}
