const KEY = 'parley:single-keys'

/** Whether single keys are shortcuts; they are unless the user has switched them off in this browser. */
export function areSingleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Keeps the user's choice; where the browser keeps nothing, it lasts as long as the page. */
export function switchSingleKeys(isOn: boolean): void {
  try {
    window.localStorage.setItem(KEY, isOn ? 'on' : 'off')
  } catch {
    // Without a store there is nothing to be kept.
  }
}
