import { renderToStaticMarkup } from 'react-dom/server'
import type { Outline } from '../../../machines/briefing/outline.ts'
import drawings from '../../ui/charts/briefing/charts.css?raw'
import { sha256 } from '../../ui/sha256.ts'
import tokens from '../../ui/tokens.css?raw'
import { BriefDocument } from '../document/BriefDocument.tsx'
import rules from '../document/document.css?raw'
import paper from '../document/paper.css?raw'
import page from './page.css?raw'

const style = [tokens, page, rules, drawings, paper].join('\n')

/** What the file may do: nothing but its own style. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${sha256(style)}'`,
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A briefing as one HTML file that holds no script, and from which no request leaves. */
export function html(outline: Outline): string {
  const title = renderToStaticMarkup(outline.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>${renderToStaticMarkup(<BriefDocument outline={outline} />)}</main>
</body>
</html>
`
}
