import css from './tokens.css?raw'

/** What a colour is called in tokens.css, without its hyphens. */
export type ColourName =
  | 'card'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'line-2'
  | 'wash'
  | 'accent'
  | `${'holds' | 'open' | 'fails' | 'force' | 'ended'}${'' | '-wash'}`

const [light = ''] = css.split('@media', 1)
const colours = new Map(Array.from(light.matchAll(/--([\w-]+): #([\da-f]{6});/g), ([, name, hex]) => [name, hex]))

/** A colour of the light theme as six hexadecimal digits, for files that no stylesheet reaches. */
export function lightColour(name: ColourName): string {
  const hex = colours.get(name)
  if (hex === undefined) throw new Error(`tokens.css has no light colour --${name}`)
  return hex.toUpperCase()
}
