/**
 * Does the work; a fault ends the process with its sentence and exit code 1, without a stack.
 * @param {() => void | Promise<void>} work
 */
export async function orExit(work) {
  try {
    await work()
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault))
    process.exit(1)
  }
}
