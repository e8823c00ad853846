import { lightColour } from '../../../ui/lightTokens.ts'
import { scheme } from '../ink.ts'
import { xml } from './xml.ts'

/**
 * The type of the app. DrawingML names one font and no list of others: where it is missing, ISO/IEC 29500 (21.1.2.5) has
 * a program look for the nearest by panose, then by character set, then by pitchFamily, and so does PowerPoint for
 * Windows. So each font is given the panose of the one that should stand in for it: Georgia's and Arial's, which Windows
 * and macOS both bring. Text is measured as wide as the wider of the two, so that either fits.
 */
const fonts = {
  major: '<a:latin typeface="Source Serif 4" panose="02040502050405020303" pitchFamily="18" charset="0"/>',
  minor: '<a:latin typeface="Inter" panose="020B0604020202020204" pitchFamily="34" charset="0"/>',
}

const others = '<a:ea typeface=""/><a:cs typeface=""/>'
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const outline = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The deck's colours and type, in one place: a change of the theme changes each slide. */
export const theme = (): string =>
  xml(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Parley"><a:themeElements><a:clrScheme name="Parley">${Object.entries(
      scheme,
    )
      .map(([name, colour]) => `<a:${name}><a:srgbClr val="${lightColour(colour)}"/></a:${name}>`)
      .join(
        '',
      )}</a:clrScheme><a:fontScheme name="Parley"><a:majorFont>${fonts.major}${others}</a:majorFont><a:minorFont>${
      fonts.minor
    }${others}</a:minorFont></a:fontScheme><a:fmtScheme name="Parley"><a:fillStyleLst>${fill.repeat(
      3,
    )}</a:fillStyleLst><a:lnStyleLst>${outline(6350)}${outline(12700)}${outline(
      19050,
    )}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(
      3,
    )}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  )
