import type { Step } from '../../machines/dossier.ts'
import type { MenuItem } from '../ui/Menu.tsx'

/** An event as the menus have it, with the step that it would be; null where a day is asked for first. */
export interface NextEvent extends MenuItem {
  readonly step: Step | null
  /** Whether it leaves it in the region where it is. */
  readonly isStaying: boolean
}
