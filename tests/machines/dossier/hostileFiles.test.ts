import { expect, test } from 'vitest'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { printFault } from '../../../machines/dossier/faults.ts'
import { type Dossier, parseDossier } from '../../../machines/dossier.ts'
import { lensesOf } from '../../../machines/lens.ts'
import { everything } from '../../../machines/record.ts'
import { hostileFiles } from './hostileFiles.ts'

/** Every board that can be asked for, before, amid and after all that is recorded. */
function drawAll(dossier: Dossier): void {
  const opened = new OpenDossier(dossier)
  for (const lens of lensesOf(dossier)) {
    for (const asOf of ['1900-01-01', '2025-01-20', '2100-01-01']) {
      const steps = dossier.scenarios.flatMap((one) => one.steps)
      opened.board({ lens, asOf, filter: everything, steps: [] })
      opened.board({ lens, asOf, filter: { knownAt: asOf, trust: 'B2', without: [] }, steps })
      opened.printed({ asOf, filter: everything })
    }
    opened.spells({ lens, filter: everything })
  }
}

test('each of four thousand hostile files is refused at a path, in a line, or makes harmless boards', () => {
  let count = 0
  let refused = 0
  for (const [name, file] of hostileFiles()) {
    count += 1
    const parsed = parseDossier(file)
    if (parsed.ok) {
      expect(() => drawAll(parsed.dossier), name).not.toThrow()
    } else {
      refused += 1
      expect(parsed.faults.length, name).toBeGreaterThan(0)
      for (const fault of parsed.faults) {
        expect(fault.path, name).toMatch(/^\$/)
        const line = printFault('file.json', fault)
        expect(line, name).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(line.length, name).toBeLessThan(500)
      }
    }
    expect(Reflect.get({}, 'polluted'), name).toBeUndefined()
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(count).toBeGreaterThan(4_000)
  expect(refused).toBeGreaterThan(3_500)
}, 120_000)
