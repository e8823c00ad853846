// Imported first by every command: an old Node would fail later with a riddle.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`Parley needs Node 20.19 or later in the 20 line, or 22.12 or later; this is ${process.version}.`)
  process.exit(1)
}
