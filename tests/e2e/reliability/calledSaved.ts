import type { Page } from '@playwright/test'

/** Has a page tell each headline of the record that stands on screen while all is called saved, the moment it does. */
export async function reportSaved(page: Page, hear: (headline: string) => void): Promise<void> {
  await page.exposeFunction('hearSaved', hear)
  await page.addInitScript(() => {
    const told = new Set<string>()
    const look = () => {
      const hears: unknown = Reflect.get(window, 'hearSaved')
      const says = document.querySelector('header [role=status]')?.textContent ?? ''
      if (typeof hears !== 'function' || !says.startsWith('Saved ')) return
      for (const heading of document.querySelectorAll(
        '[role=feed] [data-development]:not([data-development=draft]) h3 bdi',
      )) {
        const headline = heading.textContent
        if (told.has(headline)) continue
        told.add(headline)
        hears(headline)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  })
}
