import type { EmbedAsked } from '../ui/embedAddress.ts'

/** The address of the app beside this page, at the proposal and in the view that a card shows. */
export function fullViewOf(
  { dossier, proposal, asOf, lens, knownAt, trust, without, carried }: EmbedAsked,
  id: string | null,
) {
  const query: readonly (readonly [name: string, value: string | null])[] = [
    ['as-of', asOf],
    ['lens', lens],
    ['known-at', knownAt],
    ['trust', trust],
    ['without', without],
    ['select', proposal && `proposal:${proposal}`],
    ['dossier', carried],
  ]
  const said = query.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return `./#/${encodeURIComponent(id ?? dossier ?? '')}/board?${said.join('&')}`
}
