/** A text in quotes: Mermaid has no escapes inside them, only entity codes. */
export const mermaidText = (text: string): string =>
  `"${text
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll(/\s+/g, ' ')
    .trim()}"`
