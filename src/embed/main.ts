import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import './page.css'
import { readEmbedAddress } from '../ui/embedAddress.ts'
import { drawCard, drawProblem } from './drawCard.ts'
import { cardFacts } from './facts.ts'
import { fullViewOf } from './fullView.ts'
import { loadDossier } from './loadDossier.ts'
import type { ChartTables } from './tables/chartTables.ts'
import { takeTables } from './tables/takeTables.ts'
import { colour } from './theme.ts'
import { viewOf } from './view.ts'

/** The steps of the charts, which the build writes in here; where it does not, XState itself is there. */
declare const CHART_TABLES: ChartTables | undefined

if (typeof CHART_TABLES !== 'undefined') takeTables(CHART_TABLES)

/** The card that the address asks for. */
async function cardNow(): Promise<HTMLElement> {
  const asked = readEmbedAddress(location.hash)
  const loaded = await loadDossier(asked)
  if ('problem' in loaded) return drawProblem(loaded.problem, fullViewOf(asked, null))
  const { dossier } = loaded
  const found = viewOf(dossier, asked, Date.now())
  if ('problem' in found) return drawProblem(found.problem, fullViewOf({ ...asked, proposal: null }, dossier.id))
  const { asOf } = found.view
  document.title = `${found.proposal.title} – Parley`
  return drawCard(cardFacts(dossier, found.proposal, found.view), fullViewOf({ ...asked, asOf }, dossier.id))
}

/** Of the card, above and below, in pixels. */
const BORDERS = 2

/** Tells the page around how high the card would be, in pixels, so that it can make room for it: that and nothing else. */
function tellHeight(card: HTMLElement): void {
  if (window.parent === window) return
  const parts = [...card.children]
  const observer = new ResizeObserver(() => {
    const height = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, BORDERS)
    window.parent.postMessage({ type: 'parley:height', height: Math.ceil(height) }, '*')
  })
  for (const part of parts) observer.observe(part)
}

async function show(): Promise<void> {
  const card = await cardNow()
  document.querySelector('main')?.replaceChildren(card)
  tellHeight(card)
}

colour(readEmbedAddress(location.hash).theme, document)
window.addEventListener('hashchange', () => location.reload())
await show()
