import type { Sheet } from '../sheetOf.ts'
import { escaped, relations, xml } from './xml.ts'
import { zipped } from './zipped.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook in which a chart's numbers are edited. The library's own has the time in it, and a table that no sheet holds. */
export function workbook({ categories, series }: Sheet): Uint8Array {
  const rows = [
    [text(''), ...series.map(({ name }) => text(name))],
    ...categories.map((category, place) => [text(category), ...series.map(({ values }) => number(values[place] ?? 0))]),
  ]
  const cells = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, place) => cell(`${column(place)}${at + 1}`)).join('')}</row>`,
  )
  return zipped({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData></worksheet>`),
  })
}

type CellXml = (reference: string) => string

const text =
  (value: string): CellXml =>
  (reference) =>
    `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`

const number =
  (value: number): CellXml =>
  (reference) =>
    `<c r="${reference}"><v>${value}</v></c>`

/** A, B … Z, AA … */
function column(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : column(Math.floor(place / 26) - 1) + letter
}
