import { describe, expect, test } from 'vitest'
import { keyName } from '../../src/app/keys.ts'

/** A key as it is pressed, with what is held down beside it. */
const pressed = (key: string, ...held: readonly string[]): Parameters<typeof keyName>[0] => ({
  key,
  ctrlKey: held.includes('Control'),
  metaKey: held.includes('Meta'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  getModifierState: (name) => held.includes(name),
})

describe('the name of a key', () => {
  test.each([
    ['k', 'k'],
    ['K', 'shift+k', 'Shift'],
    ['?', '?', 'Shift'],
    ['k', 'mod+k', 'Control'],
    ['k', 'mod+k', 'Meta'],
    ['Z', 'mod+shift+z', 'Meta', 'Shift'],
    ['[', '[', 'Control', 'Alt', 'AltGraph'],
    ['2', '2'],
  ])('%s is %s', (key, name, ...held) => {
    expect(keyName(pressed(key, ...held))).toBe(name)
  })

  test('with Alt is none of ours', () => {
    expect(keyName(pressed('k', 'Alt'))).toBeNull()
  })
})
