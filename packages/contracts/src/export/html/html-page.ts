import type { Block } from '../page/block.ts'
import { htmlBlock } from './html-block.ts'
import { htmlText } from './html-text.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

/** One HTML page that needs nothing else, with a search, for screen and paper. */
export const htmlPage = (title: string, blocks: readonly Block[]): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<nav aria-label="Contents">
<label>Search <input type="search" id="search" autocomplete="off"></label>
<p id="found" role="status"></p>
<ul>
${blocks.map(entry).join('')}</ul>
</nav>
<main>
${blocks.map(htmlBlock).join('\n')}
</main>
<script>${pageScript}</script>
</body>
</html>
`

const entry = (block: Block): string =>
  block.kind === 'heading' && block.level < 3
    ? `<li><a href="#${htmlText(encodeURIComponent(block.anchor))}">${htmlText(block.text)}</a></li>\n`
    : ''
