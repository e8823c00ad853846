import { LANGUAGE } from './xml.ts'

/**
 * A chart as the library wrote it, mended: a third axis that is not there, categories as if they had levels, round
 * corners, Arial, and labels without a colour of their own; and bars read from the top.
 */
export function finishChart(text: string): string {
  const axes = new Set(Array.from(text.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"/g), ([, id]) => id))
  const mended = text
    .replace(/<c:axId val="(\d+)"\/>/g, (whole, id: string) => (axes.has(id) ? whole : ''))
    .replace(/<(\/?)c:multiLvlStr(Ref|Cache)>/g, '<$1c:str$2>')
    .replace(/<\/?c:lvl>/g, '')
    .replace(/<c:roundedCorners val="1"\/>/, '<c:roundedCorners val="0"/>')
    .replace(/<a:latin typeface="Arial"[^>]*\/>/g, '<a:latin typeface="+mn-lt"/>')
    .replace(/lang="en-US"/g, `lang="${LANGUAGE}"`)
    .replace(/<c:noMultiLvlLbl val="1"\/>/g, '<c:noMultiLvlLbl val="0"/>')
  if (!mended.includes('<c:barDir val="bar"/>')) return mended
  return mended
    .replace(/(<c:catAx>.*?<c:orientation val=)"minMax"/s, '$1"maxMin"')
    .replace(/(<c:valAx>.*?<c:tickLblPos val=)"low"/s, '$1"nextTo"')
    .replace(/(<c:valAx>.*?<c:crosses val=)"autoZero"/s, '$1"max"')
}

/**
 * A chart of which the first series only holds the others up, and the last is framed, but for the bars in `endless`, which
 * fade out to the edge.
 */
export function asSpans(text: string, colours: SpanColours, endless: readonly number[]): string {
  const [before = '', held = '', ...others] = text.split(/(?=<c:ser>)/)
  const [last = '', ...middle] = others.reverse()
  const framed = last
    .replace(
      '</a:solidFill>',
      `</a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${colours.frame}"/></a:solidFill></a:ln>`,
    )
    .replace(/<c:invertIfNegative val="0"\/>/, `$&${endless.map((place) => fading(place, colours)).join('')}`)
  const bare = held.replace(/<c:spPr><a:solidFill>.*?<\/a:solidFill>/s, '<c:spPr><a:noFill/>')
  return [before, bare, ...middle.reverse(), framed].join('')
}

/** Six hexadecimal digits each. */
interface SpanColours {
  readonly frame: string
  readonly paper: string
}

/** Without a frame, which would close its end. */
const fading = (place: number, { frame, paper }: SpanColours): string =>
  `<c:dPt><c:idx val="${place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="${frame}"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:srgbClr></a:gs><a:gs pos="100000"><a:srgbClr val="${paper}"/></a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill><a:ln><a:noFill/></a:ln></c:spPr></c:dPt>`
