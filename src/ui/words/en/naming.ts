/** The words of the dialog that asks what something is called. */
export const naming = {
  title: 'Title',
  save: 'Save',
  cancel: 'Cancel',
  needsTitle: 'Give it a title.',
} as const
