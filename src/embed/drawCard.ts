import pill from '../ui/StatusPill.module.css'
import { proposalLook } from '../ui/statusLook.ts'
import { embed } from '../ui/words/en/embed.ts'
import { words } from '../ui/words.ts'
import styles from './Card.module.css'
import { drawCounts } from './drawCounts.ts'
import { drawIcon } from './drawIcon.ts'
import { drawRequirement } from './drawRequirement.ts'
import { element, ownText } from './element.ts'
import type { CardFacts } from './facts.ts'

/** A card with what it says; the link in it leads to the full view. */
export function drawCard(facts: CardFacts, link: string): HTMLElement {
  const { title, status, why, counts, requires, asOf, sources } = facts
  const look = proposalLook(status)
  const heading = ownText('h1', styles.title, title)
  heading.id = 'title'
  const sentence = why.map(({ text, isStrong }) => (isStrong ? element('strong', undefined, text) : text))
  const card = element(
    'article',
    styles.card,
    element(
      'div',
      styles.content,
      element('div', `${pill.pill} ${pill[look.tone]}`, drawIcon(look), words.status.ofProposal(status)),
      heading,
      ownText('p', styles.why, ''),
      counts.length > 0 ? drawCounts(counts) : null,
      requires === null ? null : drawRequirement(requires),
    ),
    footer(element('b', undefined, asOf), sources, link, embed.openIn(title)),
  )
  card.querySelector(`.${styles.why}`)?.append(...sentence)
  card.setAttribute('aria-labelledby', heading.id)
  return card
}

/** A card that can only say why it shows nothing. */
export const drawProblem = (problem: string, link: string): HTMLElement =>
  element(
    'article',
    styles.card,
    element('div', styles.content, element('h1', styles.problem, problem)),
    footer(null, '', link, embed.openAlone),
  )

function footer(asOf: HTMLElement | null, sources: string, address: string, name: string): HTMLElement {
  const link = element('a', styles.link, embed.openAlone)
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener'
  link.ariaLabel = name
  return element('footer', styles.foot, element('div', undefined, asOf, ownText('p', undefined, sources)), link)
}
