import type { Command } from './command.ts'
import { accounts } from './commands/accounts.ts'
import { analyse } from './commands/analyse.ts'
import { brief } from './commands/brief.ts'
import { check } from './commands/check.ts'
import { diff } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { history } from './commands/history.ts'
import { importCommand } from './commands/import.ts'
import { log } from './commands/log.ts'
import { machine } from './commands/machine.ts'
import { simulate } from './commands/simulate.ts'
import { status } from './commands/status.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  status,
  check,
  diff,
  accounts,
  history,
  simulate,
  analyse,
  brief,
  log,
  importCommand,
  exportCommand,
  machine,
]
