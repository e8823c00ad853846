/** The words of an extension that is supposed. */
export const extension = {
  title: (title: string) => `Extend: ${title}`,
  until: 'Until',
  note: 'The first day on which it is no longer in force.',
  extend: 'Suppose it',
  cancel: 'Cancel',
} as const
