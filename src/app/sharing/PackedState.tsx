import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'

const { sharing: say } = laterWords

/** What stands in the place of a link that cannot be shown yet, or at all. */
export const PackedState = ({ state }: { readonly state: 'working' | 'failed' }): ReactElement => (
  <p role="status">{state === 'working' ? say.working : say.notPacked}</p>
)
