import type { Now } from '../../../machines/workspace/draft/draft.ts'

/** When the forms of these tests are filled in. */
export const now: Now = { day: '2025-03-25', instant: '2025-03-25T10:00:00+02:00' }
