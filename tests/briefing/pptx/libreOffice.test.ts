import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { textOf } from '../../../machines/briefing/outline.ts'
import { pptxOf } from '../../../src/briefing/pptx/pptxOf.ts'
import { writtenOutline } from '../writtenOutline.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

test.runIf(process.env.SOAK === '1' && hasLibreOffice)(
  'LibreOffice opens the PowerPoint file, and shows every part’s finding on a slide',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-deck-'))
    try {
      writeFileSync(join(folder, 'deck.pptx'), await pptxOf(writtenOutline))
      const home = `-env:UserInstallation=file://${folder}/office`
      const ran = spawnSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'deck.pptx'], {
        cwd: folder,
      })
      expect(ran.status, String(ran.stderr)).toBe(0)
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'deck.pdf'))))
      const { text } = await extractText(pdf, { mergePages: true })
      const parts = writtenOutline.parts.filter(({ isIn }) => isIn)
      expect(pdf.numPages).toBeGreaterThanOrEqual(parts.length)
      for (const { headline, ownHeadline } of parts) {
        expect(oneLine(text)).toContain(oneLine(ownHeadline?.text ?? textOf(headline)).slice(0, 40))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
