/** Breaks a transaction off, unless it has ended by itself. */
export function breakOff(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended.
  }
}
