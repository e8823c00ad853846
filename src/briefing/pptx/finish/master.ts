import { emu, footer, footerRule, margin, measure, pageNumber, size, titleTop } from '../geometry.ts'
import { line } from '../ink.ts'
import { frame, numberField, paragraph, placeholder } from './shapes.ts'
import { namespaces, treeStart, xml } from './xml.ts'

const font = (kind: 'mj' | 'mn'): string =>
  `<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`

const solid = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`

const level = (number: number, more: string, run: string): string =>
  `<a:lvl${number}pPr ${more} defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${run}</a:lvl${number}pPr>`

const titleStyle = `<p:titleStyle>${level(1, 'algn="l"', `<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="3000" b="1" kern="1200">${solid('tx1')}${font('mj')}</a:defRPr>`)}</p:titleStyle>`

const levels = [1, 2, 3, 4, 5]

const bodyStyle = `<p:bodyStyle>${levels
  .map((number) =>
    level(
      number,
      `marL="${228600 * number}" indent="-228600" algn="l"`,
      `<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="1500" kern="1200">${solid('tx1')}${font('mn')}</a:defRPr>`,
    ),
  )
  .join('')}</p:bodyStyle>`

const otherLevels = levels
  .map((number) =>
    level(
      number,
      `marL="${457200 * (number - 1)}" algn="l"`,
      `<a:defRPr sz="1800" kern="1200">${solid('tx1')}${font('mn')}</a:defRPr>`,
    ),
  )
  .join('')

/** What text is like that no placeholder says more of. */
export const defaultTextStyle = `<p:defaultTextStyle>${otherLevels}</p:defaultTextStyle>`

const small = (align: string): string =>
  `<a:lvl1pPr algn="${align}"><a:defRPr sz="${size.footer * 100}">${solid('tx2')}${font('mn')}</a:defRPr></a:lvl1pPr>`

const title = (id: number) =>
  placeholder({
    id,
    name: 'Title',
    type: 'title',
    index: null,
    box: { x: margin, y: titleTop, width: measure, height: 72 },
    style: '',
    body: paragraph('Title'),
  })

const feet = (first: number): string =>
  placeholder({
    id: first,
    name: 'Footer',
    type: 'ftr',
    index: 10,
    box: footer,
    style: small('l'),
    body: paragraph(''),
  }) +
  placeholder({
    id: first + 1,
    name: 'Slide number',
    type: 'sldNum',
    index: 11,
    box: pageNumber,
    style: small('r'),
    body: numberField('‹#›'),
  })

const rule = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="9" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="${emu(margin)}" y="${emu(footerRule)}"/><a:ext cx="${emu(measure)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="${line()}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`

/** What marks the cover: a short bar above its title. */
const bar = `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Bar"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frame({ x: margin, y: 150, width: 60, height: 5 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid('accent1')}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph('')}</p:txBody></p:sp>`

const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'

export const clrMap = `<p:clrMap ${colourMap}/>`

const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

/** The one master: a title, the line below each slide, and the number at its end. */
export const master = (): string =>
  xml(
    `<p:sldMaster ${namespaces}><p:cSld>${background}<p:spTree>${treeStart}${title(2)}${feet(3)}</p:spTree></p:cSld>${clrMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles>${titleStyle}${bodyStyle}<p:otherStyle>${otherLevels}</p:otherStyle></p:txStyles></p:sldMaster>`,
  )

/** The layout of a part's slides, and that of the cover, which has no foot. */
export const layout = (kind: 'part' | 'cover'): string =>
  xml(
    `<p:sldLayout ${namespaces} ${kind === 'part' ? 'type="titleOnly" ' : ''}preserve="1"><p:cSld name="${kind === 'part' ? 'Part' : 'Cover'}"><p:spTree>${treeStart}${title(2)}${kind === 'part' ? feet(3) + rule : bar}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  )
