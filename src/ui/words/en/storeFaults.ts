import type { KeepFault } from '../../../../machines/workspace/keeping.ts'

/** Why the store did not do something, and what one can do about it; in the middle of a sentence, after a colon. */
export const storeFaults: Readonly<Record<KeepFault | 'unreachable', string>> = {
  quota: 'this browser has no room left. Make room on this device or in the browser’s settings, and try again.',
  private: 'this browser keeps nothing (private mode). Use a window that is not private.',
  blocked: 'a tab with an older Parley holds the store. Close that tab and try again.',
  newer: 'a newer Parley has written here. Reload this tab and try again.',
  damaged: 'what is stored of it is damaged.',
  gone: 'it is no longer in this browser’s store.',
  closed: 'the browser has let go of its store. Try again.',
  unreachable: 'it could not be fetched. Check the connection and try again.',
  unknown: 'the browser refused it. Try again.',
}

/** Why the store does not open, and what one can do about it; after a colon. */
export const storeShut: Readonly<Record<KeepFault, string>> = {
  private: 'this browser keeps nothing (private mode). Use a window that is not private.',
  blocked: 'a tab with an older Parley holds the store. Close that tab, and reload this one.',
  newer: 'a newer Parley has written here. Reload this tab to get it.',
  damaged:
    'what this browser has stored cannot be opened. It is damaged, or the disk is full. Make room, and reload this tab; where that does not help, open the file of the dossier again.',
  quota: 'this browser has no room left. Make room on this device or in the browser’s settings, and reload this tab.',
  gone: 'this browser has cleared its store. Reload this tab.',
  closed: 'the browser does not open its store. Reload this tab.',
  unknown: 'the browser does not open its store. Reload this tab.',
}
