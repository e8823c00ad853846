import type PptxGenJS from 'pptxgenjs'
import { type Box, emu } from '../geometry.ts'
import { leadingOf, type Type } from '../measure.ts'
import { indent, type Paragraph } from '../text.ts'

/** What an object of a slide is called in PowerPoint's list, and what is read out where it has no text of its own. */
export interface Named {
  readonly name: string
  readonly alt?: string
  readonly is?: 'title' | 'decorative'
}

/**
 * A slide that is drawn on, in points. The library names objects, and no more: so each gets a number as its name, by
 * which what else there is to say of it is put in afterwards.
 */
export interface Canvas {
  readonly slide: PptxGenJS.Slide
  readonly named: Named[]
}

/** The name under which the library writes an object. */
export const keyOf = (place: number): string => `object-${place}-`

export function placed(canvas: Canvas, { x, y, width, height }: Box, named: Named) {
  canvas.named.push(named)
  return { ...inInches({ x, y, width, height }), objectName: keyOf(canvas.named.length - 1) }
}

export const inInches = ({ x, y, width, height }: Box) => ({
  x: inch(x),
  y: inch(y),
  w: inch(width),
  h: inch(height),
})

/** Rounded so that the library, which reckons in inches, comes to whole units. */
export const inch = (points: number): number => emu(points) / 914_400

/** Paragraphs as the library takes them. */
export const runsOf = (paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.spans.map(({ text, isBold, ink }, place) => ({
      text,
      options: {
        ...typeOptions({ ...paragraph, isBold }),
        color: ink,
        // Said again of a later run, they would begin another paragraph.
        ...(place === 0 && paragraph.before > 0 ? { paraSpaceBefore: paragraph.before } : {}),
        ...(place === 0 && paragraph.hasBullet ? { bullet: { indent } } : {}),
        breakLine: place === paragraph.spans.length - 1,
      },
    })),
  )

/** Lines as far from each other as they were measured, whatever type the machine has. */
export const typeOptions = ({ size, isBold, isSerif }: Type) => ({
  fontSize: size,
  bold: isBold,
  fontFace: isSerif ? '+mj-lt' : '+mn-lt',
  lineSpacing: leadingOf({ size, isSerif }),
})
