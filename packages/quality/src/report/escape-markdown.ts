import { oneLine } from './one-line.ts'

/**
 * A text that means itself in Markdown, in a table and out of it, or in the HTML that Markdown may hold. It mentions nobody
 * and refers to no issue.
 */
export function escapeMarkdown(text: string, into: 'markdown' | 'html' = 'markdown'): string {
  const safe = oneLine(text.replaceAll(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  const marked = into === 'html' ? safe : escapeStart(safe.replaceAll(/[\\`*_|[\]~]/g, '\\$&'))
  // The empty comment keeps sites that know users and issues from linking them.
  return marked.replaceAll(/(?<!&)[@#](?=\w)/g, '$&<!-- -->')
}

// What would begin a heading or an item of a list.
const escapeStart = (text: string): string =>
  text.replace(/^(?:[#+-](?=\s|$)|\d+(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  )

/** A text as code in a cell of a table. */
export function markdownCode(text: string): string {
  if (text === '') return ''
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${marks}${space}${oneLine(text).replaceAll('|', '\\|')}${space}${marks}`
}
