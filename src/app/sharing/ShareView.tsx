import type { ReactElement } from 'react'
import type { Place } from '../../../machines/workspace/place.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { CopyField } from './CopyField.tsx'
import { tooLongFor, viewLink } from './links.ts'
import { PackedState } from './PackedState.tsx'
import type { Packed } from './usePacked.ts'

const { sharing: say } = laterWords

interface ShareViewProps {
  readonly place: Place
  readonly packed: Packed
  readonly takesFocus: boolean
}

/** The link of the whole view. */
export function ShareView({ place, packed, takesFocus }: ShareViewProps): ReactElement {
  if (typeof packed === 'string') return <PackedState state={packed} />
  const link = viewLink(place, packed.carried, location.href)
  return (
    <CopyField
      label={say.link}
      text={link}
      length={link.length}
      tooLong={tooLongFor(link)}
      rows={4}
      takesFocus={takesFocus}
    />
  )
}
