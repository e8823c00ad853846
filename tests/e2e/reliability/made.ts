import type { Page } from '@playwright/test'

/** What a page made of markup in its body, and nothing of its own would ever make. Watches from its first moment. */
export async function watchMade(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const made: string[] = []
    Reflect.set(window, 'made', made)
    Reflect.set(window, 'alert', (text: unknown) => made.push(`alert ${String(text)}`))
    const foreign = 'script, img, iframe, math, mi, style, object, embed, link, base, meta'
    const isForeign = (one: Element): boolean =>
      (one.matches(foreign) && one.closest('body') !== null) ||
      [...one.attributes].some(
        ({ name, value }) => name.startsWith('on') || /^\s*(?:java|vb)script:|^data:/i.test(value),
      )
    const look = (node: Node) => {
      if (!(node instanceof Element)) return
      for (const one of [node, ...node.querySelectorAll('*')])
        if (isForeign(one)) made.push(one.outerHTML.slice(0, 200))
    }
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes' && target instanceof Element && isForeign(target)) made.push(target.outerHTML)
        for (const node of addedNodes) look(node)
      }
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'made'))
}

/** How many texts on screen, values and names of fields among them, hold each of these pieces. */
export const shownTimes = (page: Page, pieces: readonly string[], within = 'body'): Promise<readonly number[]> =>
  page.evaluate(
    ([all, selector]) => {
      const plain = (text: string) => text.replace(/[\s\0]+/g, ' ').trim()
      const texts: string[] = []
      const walker = document.createTreeWalker(
        document.querySelector(selector) ?? document.body,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      )
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Element) texts.push(node.getAttribute('aria-label') ?? '', node.getAttribute('title') ?? '')
        else texts.push(node.textContent ?? '')
      }
      const shown = texts.map(plain).filter((text) => text !== '')
      return all.map((piece) => shown.filter((text) => text.includes(plain(piece))).length)
    },
    [pieces, within] as const,
  )
