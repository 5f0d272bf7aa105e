/** What a text looks like: `A` for a capital letter, `a` for another, `9` for a digit, all else as it is: `AAA-999`. */
export const textShape = (text: string): string =>
  text
    .slice(0, 64)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}|\p{Lo}/gu, 'a')
    .replace(/\p{Nd}/gu, '9')

/**
 * A regular expression for texts of one shape that engines read alike, or nothing when the shape has characters beyond ASCII.
 * What all texts begin with is kept as it is.
 */
export function shapePattern(texts: readonly string[]): string | undefined {
  const [first = ''] = texts
  const shape = textShape(first)
  if (first.length > 64 || !/^[ -~]+$/.test(first) || texts.some((text) => textShape(text) !== shape))
    return undefined
  const differs = [...first].findIndex((character, at) => texts.some((text) => text[at] !== character))
  const fixed = /^\d/.test(first) ? 0 : Math.max(0, differs)
  const prefix = /^[A-Za-z]*[^A-Za-z0-9]?/.exec(first.slice(0, fixed))?.[0] ?? ''
  const runs = shape.slice(prefix.length).match(/A+|a+|9+|[^Aa9]/g) ?? []
  return escaped(prefix) + runs.map(runPattern).join('')
}

const classes: Readonly<Record<string, string>> = { A: '[A-Z]', a: '[a-z]', '9': '[0-9]' }

function runPattern(run: string): string {
  const known = classes[run[0] ?? '']
  if (known === undefined) return escaped(run)
  return run.length === 1 ? known : `${known}{${run.length}}`
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
