import { lazy, type ReactElement, Suspense, useDeferredValue, useState } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { type BriefCase, BriefContext } from '../BriefContext.ts'
import { BriefHead } from './BriefHead.tsx'
import styles from './BriefScreen.module.css'
import { ChangedSince } from './ChangedSince.tsx'
import { PartLists } from './PartLists.tsx'
import { SavedBriefings } from './SavedBriefings.tsx'
import { Shown } from './Shown.tsx'
import { Supposed } from './Supposed.tsx'
import { Thumbs } from './Thumbs.tsx'

const PrintedBrief = lazy(async () => ({ default: (await import('../document/PrintedBrief.tsx')).PrintedBrief }))

/** A briefing: its parts at the left, the slide that is looked at and the others at the right. */
export function BriefScreen({ about }: { readonly about: BriefCase }): ReactElement {
  const { outline, brief } = about
  const printed = useDeferredValue(outline)
  const slides = outline.parts.filter(({ isIn }) => isIn)
  const [timesMadeAgain, setTimesMadeAgain] = useState(0)
  const shown = outline.parts.find(({ id }) => id === brief.part) ?? slides[0]
  return (
    <BriefContext value={about}>
      <div className={styles.screen}>
        <BriefHead slides={slides} shown={shown} />
        <Supposed />
        <div className={styles.lists}>
          <ChangedSince timesMadeAgain={timesMadeAgain} />
          <PartLists shown={shown} />
          <SavedBriefings onMadeAgain={() => setTimesMadeAgain((times) => times + 1)} />
        </div>
        <section className={styles.slides} aria-label={laterWords.briefScreen.slides}>
          {shown === undefined ? (
            <p className={styles.none}>{laterWords.briefScreen.nothingIn}</p>
          ) : (
            <Shown key={shown.id} part={shown} place={slides.indexOf(shown) + 1} count={slides.length} />
          )}
          <Thumbs slides={slides} shown={shown} />
        </section>
      </div>
      <Suspense>
        <PrintedBrief outline={printed} />
      </Suspense>
    </BriefContext>
  )
}
