import type { Outline } from '../../../machines/briefing/outline.ts'
import { json } from '../../ui/json.ts'

/** The outline as it is. */
export const jsonFormat = (outline: Outline): string => json(outline)
