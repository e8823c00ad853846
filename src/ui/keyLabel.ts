const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

const names: Readonly<Record<string, string>> = {
  enter: 'Enter',
  ...(isApple ? { mod: '⌘', shift: '⇧' } : { mod: 'Ctrl', shift: 'Shift' }),
}

/** A key as the keyboard shows it: `mod+shift+z` is "Ctrl Shift Z", "⌘⇧Z" on an Apple keyboard. */
export const keyLabel = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part.toUpperCase())
    .join(isApple ? '' : ' ')
