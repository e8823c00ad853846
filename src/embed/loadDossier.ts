import { type Dossier, parseDossier } from '../../machines/dossier.ts'
import type { EmbedAsked } from '../ui/embedAddress.ts'
import { unpackText } from '../ui/packedText.ts'
import { embed } from '../ui/words/en/embed.ts'

/** The dossier of a card; or, in a sentence, why there is none. */
export type CardDossier = { readonly dossier: Dossier } | { readonly problem: string }

/** Reads the dossier that a card's address brings along, or else the one of that name beside the page. */
export async function loadDossier({ dossier, carried }: EmbedAsked): Promise<CardDossier> {
  if (carried !== null) {
    const unpacked = await unpackText(carried)
    return unpacked.ok ? read(unpacked.text) : { problem: embed.broken[unpacked.why] }
  }
  if (dossier === null) return { problem: embed.noDossier }
  const answer = await fetch(`dossiers/${encodeURIComponent(dossier)}.json`).catch(() => null)
  return answer?.ok ? read(await answer.text()) : { problem: embed.unknownDossier(dossier) }
}

function read(text: string): CardDossier {
  const parsed = parseDossier(text)
  return parsed.ok ? parsed : { problem: embed.faulty }
}
