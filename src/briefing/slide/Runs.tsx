import type { ReactElement } from 'react'
import type { Sentence } from '../../../machines/briefing/outline.ts'
import { keyed } from './keyed.ts'

/** A sentence with its finding stressed. */
export const Runs = ({ sentence: { runs } }: { readonly sentence: Sentence }): ReactElement => (
  <>
    {keyed(runs, ({ text }) => text).map(({ key, thing: { text, isStrong } }) =>
      isStrong ? <b key={key}>{text}</b> : text,
    )}
  </>
)
