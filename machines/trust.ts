import type { Development, Source } from './dossier.ts'

/** A cut-off on evidence: the worst source (A–F) and the least credible report (1–6) that still count. */
export type Trust = `${'A' | 'B' | 'C' | 'D' | 'E' | 'F'}${1 | 2 | 3 | 4 | 5 | 6}`

/** Whether the text is a cut-off, such as `B2`. */
export const isTrust = (text: string): text is Trust => /^[A-F][1-6]$/.test(text)

/**
 * Whether a development's evidence meets the cut-off. What is not graded meets none, nor does what nobody can judge:
 * F and 6 of the Admiralty code.
 */
export function meetsTrust(trust: Trust, source: Source | undefined, { credibility }: Development): boolean {
  const reliability = source?.reliability
  if (reliability === undefined || reliability === 'F' || credibility === undefined || credibility === 6) return false
  return reliability <= trust.charAt(0) && credibility <= Number(trust.charAt(1))
}
