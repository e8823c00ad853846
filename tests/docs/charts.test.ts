import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mermaidOf } from '../../machines/chart/mermaid.ts'
import { conditionMachine } from '../../machines/condition.ts'
import { proposalMachine } from '../../machines/proposal.ts'

const file = 'docs/statecharts.md'
const drawing = (name: string, chart: string): string => `<!-- ${name} -->\n\`\`\`mermaid\n${chart}\n\`\`\``

test.each([
  ['condition', mermaidOf(conditionMachine)],
  ['proposal', mermaidOf(proposalMachine)],
])('docs/statecharts.md shows the %s’s chart as the machine has it (UPDATE_DOCS=1 draws it anew)', (name, chart) => {
  const text = readFileSync(file, 'utf8')
  const drawn = new RegExp(`<!-- ${name} -->\\n\`\`\`mermaid\\n[^\`]*\`\`\``)
  if (process.env.UPDATE_DOCS === '1')
    writeFileSync(
      file,
      text.replace(drawn, () => drawing(name, chart)),
    )
  expect(drawn.exec(readFileSync(file, 'utf8'))?.[0]).toBe(drawing(name, chart))
})
