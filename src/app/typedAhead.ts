/** What has not come by then will not: keys do again what they do elsewhere. In milliseconds. */
const PATIENCE = 10_000

let until = 0
let typed = ''

/** A field is on its way: what is typed and pasted from now on waits for it. */
export function awaitField(): void {
  until = Date.now() + PATIENCE
  typed = ''
}

/** What was typed and pasted ahead. The field is there now, or will not come: nothing waits any more. */
export function takeTyped(): string {
  const taken = typed
  typed = ''
  until = 0
  return taken
}

export const isFieldAwaited = (): boolean => Date.now() < until

/** Keeps a letter or a text for the field; an empty one takes back the last letter. */
export function typeAhead(text: string): void {
  typed = text === '' ? typed.slice(0, -1) : typed + text
}
