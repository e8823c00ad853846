/** What a cached step answers when it leads nowhere: the chart does not take the event, or what it asks is already so. */
export const NOT_POSSIBLE = -1
export const ALREADY_SO = -2

/** Marks a step that was not asked for yet. */
export const UNASKED = -128
