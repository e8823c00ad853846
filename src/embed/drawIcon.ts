import styles from '../ui/StatusIcon.module.css'
import type { Look } from '../ui/statusLook.ts'
import { SHAPE_SIZE, type Stroke, statusShapes } from '../ui/statusShapes.ts'
import tones from '../ui/tones.module.css'

const SVG = 'http://www.w3.org/2000/svg'

/** The icon of a status. It says nothing by itself: its word stands beside it. */
export function drawIcon({ shape, tone }: Look): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', `0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`)
  icon.setAttribute('aria-hidden', 'true')
  icon.setAttribute('class', `${styles.icon} ${tones[tone]}`)
  for (const stroke of statusShapes[shape]) {
    const figure = document.createElementNS(SVG, stroke.kind)
    for (const [name, value] of Object.entries(attributesOf(stroke))) figure.setAttribute(name, String(value))
    figure.setAttribute('class', styles[stroke.manner] ?? '')
    icon.append(figure)
  }
  return icon
}

function attributesOf(stroke: Stroke): Readonly<Record<string, string | number>> {
  const middle = SHAPE_SIZE / 2
  switch (stroke.kind) {
    case 'path':
      return { d: stroke.d }
    case 'circle':
      return {
        cx: middle,
        cy: middle,
        r: stroke.r,
        ...(stroke.dashes === undefined ? {} : { 'stroke-dasharray': stroke.dashes }),
      }
    case 'rect':
      return { x: stroke.at, y: stroke.at, width: stroke.size, height: stroke.size, rx: stroke.rounded }
  }
}
