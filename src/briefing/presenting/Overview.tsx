import { type ReactElement, useEffect, useRef } from 'react'
import type { Outline, Part, PartId } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Thumb } from '../slide/Thumb.tsx'
import styles from './Presentation.module.css'

const { briefScreen: say } = laterWords

interface OverviewProps {
  readonly outline: Outline
  readonly slides: readonly Part[]
  readonly place: number
  readonly onChoose: (slide: PartId) => void
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** All slides, small; arrows go from one to the next, Enter shows one. */
export function Overview({ outline, slides, place, onChoose }: OverviewProps): ReactElement {
  const list = useRef<HTMLUListElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes in at the slide that was shown.
  useEffect(() => buttons()[place]?.focus(), [])
  return (
    <section className={styles.overview} aria-label={say.overview}>
      <h2>{say.overview}</h2>
      <ul
        ref={list}
        className={styles.grid}
        onKeyDown={(event) => {
          const { key } = event
          const all = buttons()
          const at = all.indexOf(document.activeElement as HTMLButtonElement)
          const next = key === 'Home' ? 0 : key === 'End' ? all.length - 1 : at + (steps[key] ?? 0)
          if (next !== at) all[Math.min(Math.max(next, 0), all.length - 1)]?.focus()
          if (next !== at) event.preventDefault()
        }}
      >
        {slides.map((part, at) => (
          <li key={part.id}>
            <Thumb
              outline={outline}
              part={part}
              place={at + 1}
              label={say.thumb(at + 1, part.title)}
              isShown={at === place}
              onChoose={() => onChoose(part.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
