import type { ReactElement } from 'react'
import { buttonLook } from '../Button.tsx'
import { download } from '../download.ts'
import { laterWords } from '../laterWords.ts'
import { Menu } from '../Menu.tsx'
import type { Credit } from './credit.ts'
import { pngOf } from './png.ts'
import { type Part, standalone } from './standalone.ts'

const { drawing: said } = laterWords

export interface ChartMenuProps {
  /** What is saved, asked for when it is. */
  readonly parts: () => readonly Part[]
  readonly credit: Credit
}

/** The drawings within an element, those in lists and tables apart, each named by what `labelOf` finds for it. */
export const partsIn = (element: Element | null, labelOf: (drawing: Element) => string | null = () => null): Part[] =>
  [...(element?.querySelectorAll<SVGSVGElement>('svg') ?? [])]
    .filter((drawing) => drawing.parentElement?.closest('svg, button, li, td') === null)
    .map((drawing) => ({ label: labelOf(drawing), drawing }))

/** Saves a drawing as a picture that says by itself what it shows. */
export function ChartMenu({ parts, credit }: ChartMenuProps): ReactElement {
  const save = async (type: 'svg' | 'png') => {
    const drawn = parts()
    if (drawn.length === 0) return
    const picture = standalone(drawn, credit)
    if (type === 'svg') download(`${credit.file}.svg`, picture.text, 'image/svg+xml')
    else download(`${credit.file}.png`, await pngOf(picture), 'image/png')
  }
  return (
    <Menu
      label={said.save(credit.title)}
      className={buttonLook('quiet')}
      items={() => [
        { key: 'svg', label: 'SVG', detail: said.svg, choose: () => void save('svg') },
        { key: 'png', label: 'PNG', detail: said.png, choose: () => void save('png') },
      ]}
    >
      {said.saveBriefly}
    </Menu>
  )
}
