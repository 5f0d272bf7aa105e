import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { htmlBlock } from './html/html-block.ts'
import { htmlText } from './html/html-text.ts'
import { pageScript } from './html/page-script.ts'
import { pageStyle } from './html/page-style.ts'
import type { Block } from './page/block.ts'
import { contractBlocks } from './page/contract-blocks.ts'

/** One HTML page that needs nothing else: everything that the contract says, with a search, for screen and paper. */
export const html: Exporter = {
  format: 'html',
  extension: '.html',
  write: (contract, { options }) => {
    const blocks = contractBlocks(contract, contractTables(contract, options))
    const title = htmlText(contract.name ?? contract.id)
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title} ${htmlText(contract.version)}</title>
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
  },
}

const entry = (block: Block): string =>
  block.kind === 'heading' && block.level < 3
    ? `<li><a href="#${htmlText(encodeURIComponent(block.anchor))}">${htmlText(block.text)}</a></li>\n`
    : ''
