const LONGEST_LEAD = 40

/** Who speaks in a headline of the form "Kremlin readout: Putin agrees…"; null in one of another form. */
export function leadOf(headline: string): string | null {
  const end = headline.indexOf(': ')
  return end > 0 && end <= LONGEST_LEAD ? headline.slice(0, end) : null
}
