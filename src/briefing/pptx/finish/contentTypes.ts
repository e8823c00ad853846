import { xml } from './xml.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+$/, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+$/, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
]

/** Says of each part what it is: of those that are there, and of no other (gitbrent/PptxGenJS#1444). */
export function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = types.find(([pattern]) => pattern.test(name))?.[1]
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`]
  })
  const sheets = names.some((name) => name.endsWith('.xlsx'))
    ? `<Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>`
    : ''
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${sheets}${overrides.join('')}</Types>`,
  )
}
