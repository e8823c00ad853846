import { type Canvas, keyOf } from '../draw/canvas.ts'
import { numberField, paragraph, placeholder } from './shapes.ts'
import { escaped, LANGUAGE } from './xml.ts'

/** What stands at the foot of a slide; null for none. */
export interface Foot {
  readonly lines: readonly string[]
  readonly number: number
}

const emptyBody = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${LANGUAGE}"/></a:p></p:txBody>`

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * A slide as the library wrote it, mended: gitbrent/PptxGenJS#1441 and #1457 (shapes without a text body), #1532 (two
 * objects of one id), lines that are empty, properties of a paragraph between its runs; and what the library knows
 * nothing of: the title as a title, alternative text of tables, what is only decoration, the foot.
 */
export function finishSlide(text: string, { named }: Canvas, foot: Foot | null): string {
  const mended = text
    .replace(/<p:sld ([^>]*)><p:cSld name="[^"]*">/, '<p:sld $1><p:cSld>')
    .replace(/<a:p>.*?<\/a:p>/gs, onceAtStart)
    .replace(/<a:ln><\/a:ln>/g, '<a:ln><a:noFill/></a:ln>')
    .replace(/<a:(?:ea|cs) typeface="\+m[jn]-lt"[^>]*\/>/g, '')
    .replace(/(<a:latin typeface="\+m[jn]-lt") [^>]*\/>/g, '$1/>')
    .replace(/lang="en-US"/g, `lang="${LANGUAGE}"`)
    .replace(/<p:nvPr><p:extLst>.*?<\/p:extLst><\/p:nvPr>/gs, '<p:nvPr/>')
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
    .replace(/<\/p:spPr><\/p:sp>/g, `</p:spPr>${emptyBody}</p:sp>`)
    .replace(/<a:bodyPr ([^>]*)><\/a:bodyPr>/g, '<a:bodyPr $1><a:noAutofit/></a:bodyPr>')
  let id = 1
  const objects = mended.replace(/<p:(sp|graphicFrame)>(.*?)<\/p:\1>/gs, (_, tag: string, body: string) => {
    id += 1
    return `<p:${tag}>${object(body, id, named)}</p:${tag}>`
  })
  return foot === null ? objects : objects.replace('</p:spTree>', () => `${feet(foot, id + 1)}</p:spTree>`)
}

/** An object under its number, its name and what it is. */
function object(body: string, id: number, named: Canvas['named']): string {
  const place = named.findIndex((_, at) => body.includes(`name="${keyOf(at)}"`))
  const { name, alt, is } = named[place] ?? { name: '' }
  const open = `<p:cNvPr id="${id}" name="${escaped(`${name} ${id}`.trim())}"${alt === undefined ? '' : ` descr="${escaped(alt)}"`}`
  const described = body.replace(/<p:cNvPr [^>]*?(?:\/>|><\/p:cNvPr>)/, () =>
    is === 'decorative' ? `${open}>${decorative}</p:cNvPr>` : `${open}/>`,
  )
  return is === 'title'
    ? described
        .replace('<p:cNvSpPr/>', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
        .replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>')
    : described
}

/** The library repeats what a paragraph is like before each of its runs, where it may stand only once and first. */
function onceAtStart(text: string): string {
  const [start = '', ...rest] = text.split(/(?=<a:r>)/)
  return start + rest.map((run) => run.replace(/<a:pPr [^>]*?\/>|<a:pPr[ >].*?<\/a:pPr>/gs, '')).join('')
}

function feet({ lines, number }: Foot, first: number): string {
  return (
    placeholder({
      id: first,
      name: 'Footer',
      type: 'ftr',
      index: 10,
      box: null,
      style: '',
      body: lines.map(paragraph).join(''),
    }) +
    placeholder({
      id: first + 1,
      name: 'Slide number',
      type: 'sldNum',
      index: 11,
      box: null,
      style: '',
      body: numberField(String(number)),
    })
  )
}
