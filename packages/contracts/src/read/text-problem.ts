import { Lexer } from 'yaml'

/** What is wrong with a text before it is parsed, and where. */
export interface TextProblem {
  readonly message: string
  readonly hint: string
  readonly offset?: number
}

/** Deeper nesting than any contract has; it keeps the recursive YAML parser far from the end of the stack. */
export const maxDepth = 200

/** The reason for which a text is not given to the YAML parser. */
export function textProblem(text: string, maxLength: number): TextProblem | undefined {
  if (text.length > maxLength)
    return {
      message: `The text is longer than ${maxLength} characters`,
      hint: 'Split it, or raise maxLength.',
    }
  const odd = text.search(/[\0\uFFFD]/)
  if (odd >= 0)
    return {
      message: 'The text is not UTF-8',
      hint: 'Save the file as UTF-8 without NUL bytes.',
      offset: odd,
    }
  const deep = firstTooDeep(text)
  if (deep !== undefined)
    return { message: `It nests deeper than ${maxDepth} levels`, hint: 'Flatten the document.', offset: deep }
  return undefined
}

/** Offset of the first flow bracket or indentation that nests too deep. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) depth += 1
    else if ((code === 93 || code === 125) && depth > 0) depth -= 1
    if (depth > maxDepth) {
      const found = deepestBracket(text)
      if (found !== undefined) return found
      break
    }
  }
  return /^[ ?:-]{1000}/m.exec(text)?.index
}

/** What the lexer adds to the text: at a document, at an open flow collection, before a scalar. */
const marks: readonly string[] = ['\u0002', '\u0018', '\u001F']

/** The same for brackets that are no part of a text, as the lexer of YAML sees them. */
function deepestBracket(text: string): number | undefined {
  let depth = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1
    else if ((token === ']' || token === '}') && depth > 0) depth -= 1
    if (depth > maxDepth) return offset
    if (!marks.includes(token)) offset += token.length
  }
  return undefined
}
