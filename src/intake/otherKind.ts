/** Whether neither the name of a file nor its text, where it has one, says that it is to be a dossier. */
export const isOtherKind = (name: string, text: string | null): boolean =>
  !/\.json$/i.test(name) && !/^\s*\{/.test(text ?? '')
