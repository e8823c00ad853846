/** Hands a text or bytes to the user as a file. */
export function download(name: string, contents: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([contents], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun by then; what it has not read is lost with the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
