/** The words around the opening of a file. */
export const intake = {
  open: 'Open a dossier',
  openShown: 'Open a dossier…',
  drop: 'Drop the dossier to open it',
  reading: 'Opening …',
} as const
