import { emu } from '../geometry.ts'
import { clrMap } from './master.ts'
import { numberField, paragraph } from './shapes.ts'
import { namespaces, treeStart, xml } from './xml.ts'

/** A page of notes is upright: 7.5 by 10 inches. */
export const notesSize = { cx: 6_858_000, cy: 9_144_000 }

const at = (x: number, y: number, width: number, height: number): string =>
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`

const image = (place: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide" descr="The slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${place === '' ? '<p:spPr/>' : place}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraph('')}</p:txBody></p:sp>`

const body = (place: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>${place === '' ? '<p:spPr/>' : place}<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`

const number = (place: string, field: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr>${place === '' ? '<p:spPr/>' : place}<p:txBody><a:bodyPr/><a:lstStyle/>${field}</p:txBody></p:sp>`

const style = [1, 2, 3, 4, 5]
  .map(
    (level) =>
      `<a:lvl${level}pPr marL="${457200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
  )
  .join('')

const tree = (shapes: string): string => `<p:spTree>${treeStart}${shapes}</p:spTree>`

/** The master of the pages of notes: the slide, its notes below it, its number. */
export const notesMaster = (): string =>
  xml(
    `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(
      image(at(54, 72, 432, 243)) +
        body(at(54, 340, 432, 310), paragraph('Notes')) +
        number(at(400, 680, 86, 20), numberField('‹#›')),
    )}</p:cSld>${clrMap}<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`,
  )

/** The notes of a slide, a paragraph each. */
export const notesSlide = (notes: readonly string[], place: number): string =>
  xml(
    `<p:notes ${namespaces}><p:cSld>${tree(
      image('') +
        body('', (notes.length === 0 ? [''] : notes).map(paragraph).join('')) +
        number('', numberField(String(place))),
    )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  )
