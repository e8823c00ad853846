import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A package of Office, opened with readers that are not Parley's. */
export interface Package {
  readonly names: readonly string[]
  /** Throws where a part is not well-formed. */
  part(name: string): Document
  readonly sheets: readonly Uint8Array[]
}

export function openPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes)
  const parser = new DOMParser({ onError: onErrorStopParsing })
  return {
    names: Object.keys(files),
    part: (name) => parser.parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml'),
    sheets: Object.entries(files).flatMap(([name, file]) => (name.endsWith('.xlsx') ? [file] : [])),
  }
}

export const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagName(name))

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? ''

/** What is wrong with a package as a package, in words. */
export function faultsOfPackage(bytes: Uint8Array): string[] {
  const { names, part, sheets } = openPackage(bytes)
  const types = part('[Content_Types].xml')
  const declared = all(types, 'Override').map((one) => attribute(one, 'PartName').slice(1))
  const extensions = all(types, 'Default').map((one) => attribute(one, 'Extension'))
  const used = names.filter((name) => name !== '[Content_Types].xml')
  const written = used.filter((name) => /\.(xml|rels)$/.test(name))
  return [
    ...written.flatMap((name) => (part(name).documentElement === null ? [`${name} is empty`] : [])),
    ...declared.filter((name) => !names.includes(name)).map((name) => `${name} is declared and not there`),
    ...used
      .filter((name) => name.endsWith('.xml') && !declared.includes(name))
      .map((name) => `${name} is not declared`),
    ...used
      .filter((name) => !extensions.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `the extension of ${name} is not declared`),
    ...extensions
      .filter((extension) => extension !== 'xml' && !used.some((name) => name.endsWith(`.${extension}`)))
      .map((extension) => `.${extension} is declared and not there`),
    ...new Set(declared.filter((name, place) => declared.indexOf(name) !== place)),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => faultsOfRelations(name, names, part(name))),
    ...used.filter((name) => name.endsWith('.xml')).flatMap((name) => unrelated(name, names, part)),
    ...sheets.flatMap((sheet) => faultsOfPackage(sheet).map((fault) => `workbook: ${fault}`)),
  ]
}

function faultsOfRelations(name: string, names: readonly string[], relations: Document): string[] {
  const of = name.replace('_rels/', '').replace(/\.rels$/, '')
  const ids = all(relations, 'Relationship').map((one) => attribute(one, 'Id'))
  return [
    ...(of === '' || names.includes(of) ? [] : [`${name} belongs to nothing`]),
    ...(new Set(ids).size === ids.length ? [] : [`${name} has an id twice`]),
    ...all(relations, 'Relationship')
      .map((one) => new URL(attribute(one, 'Target'), `file:///${of}`).pathname.slice(1))
      .filter((target) => !names.includes(target))
      .map((target) => `${name} leads to ${target}, which is not there`),
  ]
}

/** References of a part to relations that it has not. */
function unrelated(name: string, names: readonly string[], part: Package['part']): string[] {
  const relations = name.replace(/([^/]*)$/, '_rels/$1.rels')
  const ids = names.includes(relations) ? all(part(relations), 'Relationship').map((one) => attribute(one, 'Id')) : []
  return all(part(name), '*')
    .map((element) => element.getAttribute('r:id'))
    .filter((id): id is string => id !== null && !ids.includes(id))
    .map((id) => `${name} refers to ${id}, which it has not`)
}

/** What is wrong with a deck's slides, notes, layouts and masters, in words. */
export function faultsOfDeck(bytes: Uint8Array): string[] {
  const { names, part } = openPackage(bytes)
  const withShapes = names.filter((name) =>
    /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(name),
  )
  const masters = names.filter((name) => /^ppt\/slideMasters\/[^/]+$/.test(name))
  return [
    ...(masters.length === 1 ? [] : [`${masters.length} masters`]),
    ...withShapes.flatMap((name) => faultsOfShapes(part(name)).map((fault) => `${name}: ${fault}`)),
    ...names
      .filter((name) => /^ppt\/slides\/[^/]+$/.test(name))
      .flatMap((name) => faultsOfSlide(part(name)).map((fault) => `${name}: ${fault}`)),
    ...names
      .filter((name) => /^ppt\/charts\/[^/]+$/.test(name))
      .flatMap((name) => faultsOfChart(part(name)).map((fault) => `${name}: ${fault}`)),
  ]
}

function faultsOfShapes(shapes: Document): string[] {
  const ids = all(shapes, 'p:cNvPr').map((one) => attribute(one, 'id'))
  return [
    ...all(shapes, 'p:sp')
      .filter((one) => all(one, 'p:txBody').length !== 1)
      .map(() => 'a shape has no text body'),
    ...(new Set(ids).size === ids.length ? [] : [`ids are not unique: ${ids.join(' ')}`]),
    ...all(shapes, 'a:p').flatMap((one) => {
      const names = Array.from(one.childNodes, ({ nodeName }) => nodeName)
      return names.lastIndexOf('a:pPr') > 0 ? ['a paragraph’s properties come after its text'] : []
    }),
    ...all(shapes, 'a:ln')
      .filter(({ childNodes }) => childNodes.length === 0)
      .map(() => 'a line says nothing'),
    ...[...all(shapes, 'a:ext'), ...all(shapes, 'a:gridCol')]
      .filter((one) => ['cx', 'cy', 'w'].some((name) => /[^\d]/.test(attribute(one, name))))
      .map(() => 'a size is no number'),
  ]
}

function faultsOfSlide(slide: Document): string[] {
  const titles = all(slide, 'p:ph').filter((one) => attribute(one, 'type') === 'title')
  const objects = [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:cxnSp'), ...all(slide, 'p:pic')]
  const shapes = all(slide, 'p:sp').filter((one) => all(one, 'a:t').length === 0)
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
    ...[...objects, ...shapes]
      .filter((one) => {
        const [about] = all(one, 'p:cNvPr')
        return about === undefined || (attribute(about, 'descr') === '' && all(about, 'adec:decorative').length === 0)
      })
      .map(() => 'an object has no alternative text'),
    ...all(slide, 'a:rPr')
      .filter((one) => attribute(one, 'sz') !== '' && Number(attribute(one, 'sz')) < 1100)
      .map(() => 'a text is smaller than 11 points'),
    ...all(slide, 'p:xfrm').concat(all(slide, 'a:xfrm')).flatMap(outside),
  ]
}

function outside(frame: Element): string[] {
  const [at] = all(frame, 'a:off')
  const [size] = all(frame, 'a:ext')
  if (at === undefined || size === undefined) return []
  const right = Number(attribute(at, 'x')) + Number(attribute(size, 'cx'))
  const bottom = Number(attribute(at, 'y')) + Number(attribute(size, 'cy'))
  return right > 12_192_000 || bottom > 6_858_000 * 0.92 ? [`an object ends at ${right}, ${bottom}`] : []
}

function faultsOfChart(chart: Document): string[] {
  const axes = ['c:catAx', 'c:valAx', 'c:serAx', 'c:dateAx'].flatMap((name) => all(chart, name))
  return [
    ...all(chart, 'c:barChart')
      .filter(
        (one) => Array.from(one.childNodes).filter(({ nodeName }) => nodeName === 'c:axId').length !== axes.length,
      )
      .map(() => 'an axis is named that is not there'),
    ...(all(chart, 'c:multiLvlStrRef').length === 0 ? [] : ['categories have levels']),
  ]
}
