/** By their first character, the longest first. */
const longer: Readonly<Record<string, readonly string[]>> = {
  '-': ['->>', '->'],
  ':': ['::', ':='],
  '=': ['=>'],
  '|': ['||'],
  '<': ['<=', '<>'],
  '>': ['>='],
  '!': ['!='],
  '*': ['**'],
}

const single = new Set('+-*/%=<>(),;:[]{}|&^~!.')

/** The operator or punctuation at an offset. */
export function symbolAt(text: string, at: number): string | undefined {
  const first = text.charAt(at)
  const candidates = longer[first]
  if (candidates !== undefined) {
    for (const each of candidates) if (text.startsWith(each, at)) return each
    return first
  }
  return single.has(first) ? first : undefined
}
