import { widthOf } from '../timeAxis.ts'
import type { Credit } from './credit.ts'
import { wrapped } from './wrapped.ts'

/** A drawing on the page, and what stands at its left there. */
export interface Part {
  readonly label: string | null
  readonly drawing: SVGSVGElement
}

/** A drawing that needs nothing of the page it came from. */
export interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

const SVG = 'http://www.w3.org/2000/svg'
const PAD = 20
const LEAST = 360
const LINES = 4
/** The room for what stands at the left of a drawing. */
const LABEL = 150

/** What stylesheets say of a drawing, and attributes can say as well. */
const properties = [
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const

/** After the type of the app, which a picture does not bring along. */
const FALLBACK = "Inter, 'Helvetica Neue', Arial, sans-serif"
const SERIF_FALLBACK = "'Source Serif 4', Georgia, 'Times New Roman', serif"

/**
 * Drawings, one below the other, as SVG that stands alone: their styles as attributes, in the colours that are on screen, on
 * their ground; a title and what is shown above them, what they were drawn from below.
 */
export function standalone(parts: readonly Part[], { title, view, source }: Credit): Picture {
  const beside = parts.some(({ label }) => label !== null) ? LABEL : 0
  const sizes = parts.map(({ drawing }) => sizeOf(drawing))
  const width = Math.max(LEAST, beside + Math.max(0, ...sizes.map((size) => size.width))) + 2 * PAD
  const colour = colours(parts[0]?.drawing)
  const picture = document.createElementNS(SVG, 'svg')
  let y = PAD

  function write(
    text: string,
    { size, ...look }: { size: number; weight: number; fill: string; family: string },
  ): void {
    const letters = Math.floor(((width - 2 * PAD) / widthOf('x')) * (11 / size))
    for (const line of wrapped(text, letters, LINES)) {
      y += size
      picture.append(textAt(line, PAD, y, { size, ...look }))
      y += Math.round(size * 0.4)
    }
  }

  write(title, { size: 20, weight: 600, fill: colour('--ink', '#16191f'), family: SERIF_FALLBACK })
  write(view, { size: 12, weight: 400, fill: colour('--ink-2', '#4d5460'), family: FALLBACK })
  y += PAD / 2
  for (const [place, { label, drawing }] of parts.entries()) {
    const { width: wide, height: high } = sizes[place] ?? { width: 0, height: 0 }
    if (label !== null) {
      const look = { size: 12, weight: 500, fill: colour('--ink', '#16191f'), family: FALLBACK }
      picture.append(textAt(label, PAD, y + high / 2 + 4, look))
    }
    const inside = copied(drawing)
    setAll(inside, { x: PAD + beside, y, width: wide, height: high, overflow: 'visible' })
    picture.append(inside)
    y += high
  }
  y += PAD / 2
  write(source, { size: 11, weight: 400, fill: colour('--ink-3', '#6d7480'), family: FALLBACK })
  const height = Math.ceil(y + PAD)
  const ground = document.createElementNS(SVG, 'rect')
  setAll(ground, { width, height, fill: colour('--card', '#ffffff') })
  picture.prepend(ground)
  setAll(picture, { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${title}. ${view}` })
  return { text: new XMLSerializer().serializeToString(picture), width, height }
}

/** How large a drawing is, by its own measure where it has one. */
function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const own = drawing.getAttribute('viewBox')?.split(/[ ,]+/).map(Number)
  const box = drawing.getBoundingClientRect()
  return { width: own?.[2] ?? box.width, height: own?.[3] ?? box.height }
}

/** The colours of a drawing by the names that the stylesheets give them. */
const colours =
  (drawing: Element | undefined) =>
  (name: string, otherwise: string): string =>
    (drawing && getComputedStyle(drawing).getPropertyValue(name).trim()) || otherwise

function textAt(
  text: string,
  x: number,
  y: number,
  { size, weight, fill, family }: { size: number; weight: number; fill: string; family: string },
): Element {
  const element = document.createElementNS(SVG, 'text')
  setAll(element, { x, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight })
  element.textContent = text
  return element
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

/** A copy with its styles as attributes, and without what only the page has a use for. */
function copied(drawing: SVGSVGElement): Element {
  const copy = drawing.cloneNode(true) as Element
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [place, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[place]
    if (original !== undefined) resolve(original, element)
  }
  return copy
}

function resolve(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  for (const { name } of [...copy.attributes])
    if (/^(?:class|style|tabindex|role|aria-.*|data-.*|on.*)$/.test(name)) copy.removeAttribute(name)
  for (const property of properties) {
    const value = style.getPropertyValue(property)
    if (value !== '') copy.setAttribute(property, property === 'font-family' ? withFallback(value) : value)
  }
  // A sign within a drawing fills the frame that it stands in.
  if (original.localName === 'svg' && !copy.hasAttribute('width')) setAll(copy, { width: '100%', height: '100%' })
}

const withFallback = (family: string): string =>
  /Serif/.test(family) ? SERIF_FALLBACK : /Inter/.test(family) ? FALLBACK : family
