import { type Box, emu } from '../geometry.ts'
import { escaped, LANGUAGE } from './xml.ts'

/** A placeholder: what a slide takes over from its layout, and that from the master. */
export interface Placeholder {
  readonly id: number
  readonly name: string
  /** As the format names it: `title`, `ftr`, `sldNum`. */
  readonly type: string
  readonly index: number | null
  /** Null where the layout says where it is. */
  readonly box: Box | null
  readonly style: string
  readonly body: string
}

export function placeholder({ id, name, type, index, box, style, body }: Placeholder): string {
  const size = type === 'ftr' || type === 'sldNum' ? ' sz="quarter"' : ''
  const place =
    box === null ? '<p:spPr/>' : `<p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${size}${
    index === null ? '' : ` idx="${index}"`
  }/></p:nvPr></p:nvSpPr>${place}<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>${body}</p:txBody></p:sp>`
}

export const frame = ({ x, y, width, height }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`

export const paragraph = (text: string): string =>
  text === ''
    ? `<a:p><a:endParaRPr lang="${LANGUAGE}"/></a:p>`
    : `<a:p><a:r><a:rPr lang="${LANGUAGE}"/><a:t>${escaped(text)}</a:t></a:r></a:p>`

/** The number of a slide, which PowerPoint keeps right. */
export const numberField = (number: string): string =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${LANGUAGE}"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${LANGUAGE}"/></a:p>`
