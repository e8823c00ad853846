import { emu, slide } from '../geometry.ts'
import { defaultTextStyle } from './master.ts'
import { notesSize } from './notesParts.ts'
import { escaped, LANGUAGE, namespaces, relations, xml } from './xml.ts'

/** What is said of a deck in its properties. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly slides: number
}

const FIRST_SLIDE = 3

/** The parts that hold a deck together. It carries no date: one briefing makes one file, byte for byte. */
export const presentationParts = ({ title, subject, slides }: Properties): Record<string, string> => ({
  '_rels/.rels': relations([
    ['officeDocument', 'ppt/presentation.xml'],
    ['core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]),
  'docProps/core.xml': xml(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>Parley</dc:creator><dc:language>${LANGUAGE}</dc:language><cp:lastModifiedBy>Parley</cp:lastModifiedBy></cp:coreProperties>`,
  ),
  'docProps/app.xml': xml(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Parley</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`,
  ),
  'ppt/presentation.xml': xml(
    `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${numbers(
      slides,
    )
      .map((number) => `<p:sldId id="${255 + number}" r:id="rId${FIRST_SLIDE - 1 + number}"/>`)
      .join(
        '',
      )}</p:sldIdLst><p:sldSz cx="${emu(slide.width)}" cy="${emu(slide.height)}"/><p:notesSz cx="${notesSize.cx}" cy="${notesSize.cy}"/>${defaultTextStyle}</p:presentation>`,
  ),
  'ppt/_rels/presentation.xml.rels': relations([
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ...numbers(slides).map((number) => ['slide', `slides/slide${number}.xml`] as const),
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ]),
  'ppt/presProps.xml': xml(`<p:presentationPr ${namespaces}/>`),
  'ppt/viewProps.xml': xml(`<p:viewPr ${namespaces}/>`),
  'ppt/tableStyles.xml': xml(
    '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
  ),
})

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1)
