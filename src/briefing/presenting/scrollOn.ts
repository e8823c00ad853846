/** So much of what is in sight is left there, to find one’s place again. */
const KEPT = 0.15
/** So few pixels more or less are no more to read. */
const SLACK = 4

/**
 * Scrolls on a slide that does not fit, down or up, by nearly what is in sight. Returns whether there was more to see.
 * @param stage what the slide stands in; it or the slide’s body scrolls
 */
export function scrollOn(stage: HTMLElement, way: 'down' | 'up'): boolean {
  const body = stage.querySelector<HTMLElement>('[data-body]')
  for (const one of [body, stage]) {
    if (one === null) continue
    const { scrollTop, scrollHeight, clientHeight } = one
    const left = way === 'down' ? scrollHeight - clientHeight - scrollTop : scrollTop
    if (left <= SLACK) continue
    const step = clientHeight * (1 - KEPT)
    one.scrollTop = way === 'down' ? scrollTop + step : scrollTop - step
    return true
  }
  return false
}
