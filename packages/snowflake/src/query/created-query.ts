import { scanWords } from './scan-words.ts'

/** The query in the text of a CREATE VIEW or CREATE DYNAMIC TABLE, as SHOW gives it; the whole text when it is a query itself. */
export function createdQuery(text: string): string {
  const words = scanWords(text)
  if (words[0]?.text !== 'CREATE') return text.trim()
  const as = words.find(({ text: word, depth }) => word === 'AS' && depth === 0)
  return as === undefined
    ? text.trim()
    : text
        .slice(as.offset + 2)
        .trim()
        .replace(/;\s*$/, '')
}
