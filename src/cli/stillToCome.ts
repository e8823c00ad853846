import type { View } from '../../machines/board.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { stepsBy } from '../../machines/workspace/datedSteps.ts'
import { printStep } from '../../machines/workspace/stepText.ts'

/** What is said beside data in which some steps have no part yet: a line for each, for standard error. */
export const stillToCome = ({ steps, asOf }: View, { timeZone }: Dossier): readonly string[] =>
  stepsBy(steps, asOf, timeZone).ahead.map((step) => `still to come as of ${asOf}: ${printStep(step)}`)
