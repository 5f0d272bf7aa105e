const lexeme =
  /--[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$\$[\s\S]*?(?:\$\$|$)|'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|[\p{L}\p{N}_$]+|\s+|[\s\S]/gu

/** A piece of SQL text that is neither white space nor comment. Bare words are in upper case, so that case does not matter. */
export interface SqlWord {
  readonly text: string
  readonly offset: number
  /** Open parentheses before it. */
  readonly depth: number
}

/** Splits SQL text into words, names, literals and signs; what stands in quotes is one piece and keeps its case. */
export function scanWords(text: string): readonly SqlWord[] {
  let depth = 0
  return [...text.matchAll(lexeme)].flatMap(({ 0: found, index }) => {
    if (/^(?:\s|--|\/\/|\/\*)/.test(found)) return []
    if (found === ')') depth -= 1
    const word = { text: /^['"$]/.test(found) ? found : found.toUpperCase(), offset: index, depth }
    if (found === '(') depth += 1
    return [word]
  })
}
