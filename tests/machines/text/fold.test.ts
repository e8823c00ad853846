import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../machines/text/fold.ts'
import { soaks } from '../../soaking.ts'

const text = fc.string({ unit: 'binary' })

describe('folding', () => {
  test('makes case and accents alike', () => {
    expect(fold('Zelenskÿ à Örebro')).toBe('zelensky a orebro')
    expect(fold('ЁЛКА, Йод, Київ')).toBe('елка, иод, киів')
    expect(fold('ΣΟΦΟΣ σοφός')).toBe('σοφοσ σοφοσ')
    expect(fold('İstanbul STRAẞE')).toBe('istanbul strasse')
  })

  test('keeps letters apart that are letters of their own', () => {
    expect(new Set(['і', 'и', 'є', 'е', 'г', 'ґ', 'ы'].map(fold)).size).toBe(7)
  })

  test('takes composed and decomposed for one', () => {
    fc.assert(fc.property(text, (one) => fold(one) === fold(one.normalize('NFD'))))
  })

  test('changes nothing that is folded, whatever the character', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const char = String.fromCodePoint(code)
      // Most codes are of no character (yet): nothing is known of them that could be folded.
      if (!soaks && /[\p{Cn}\p{Co}\p{Cs}]/u.test(char)) continue
      const once = fold(char)
      if (fold(once) !== once) expect.fail(`U+${code.toString(16)}`)
    }
  })
})
