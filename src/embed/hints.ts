import type * as hints from '../../machines/dossier/hints.ts'

/** A card says that its dossier is faulty, and not what could be done about it: the build puts this in the hints' place. */
export const hintFor: typeof hints.hintFor = () => ''
