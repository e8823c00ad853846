const DARK = '(prefers-color-scheme: dark)'

/**
 * Colours the page as a card asks for, whatever the reader's device prefers: the dark colours stand in the tokens as what
 * applies to such a device, and are made to apply always or never.
 */
export function colour(theme: string | null, page: Document): void {
  if (theme !== 'light' && theme !== 'dark') return
  page.documentElement.style.colorScheme = theme
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === DARK)
        rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all'
    }
  }
}
