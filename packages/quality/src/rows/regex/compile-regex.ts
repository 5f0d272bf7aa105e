import { evaluationFailed } from '../../errors.ts'

/** How a pattern is meant. */
export interface RegexOptions {
  /** Whether it has to match the whole text. @defaultValue false */
  readonly fullMatch?: boolean
  /** `i` any case, `m` lines, `s` a point matches line ends too, `c` the case as it is, `e` is ignored. */
  readonly flags?: string
  /** Finds every match. @defaultValue false */
  readonly all?: boolean
}

/**
 * A pattern as a RegExp that matches as RE2 and Snowflake do: a point stops at `\n` only, `\s` is ASCII, text is code points.
 *
 * @throws QUALITY.EVALUATION for what is no pattern, or one with look-around or back-references.
 */
export function compileRegex(source: string, options: RegexOptions = {}): RegExp {
  const flags = options.flags ?? ''
  if (/[^cimse]/.test(flags))
    throw evaluationFailed(`The flags of a pattern are c, e, i, m and s, not ${flags}.`)
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(source.replaceAll(/\\[^1-9k]|\[(?:[^\]\\]|\\.)*\]/g, '')))
    throw evaluationFailed('The pattern uses look-around or back-references, which engines do not have.')
  const anyCase = flags.lastIndexOf('i') > flags.lastIndexOf('c')
  const body = translate(source, flags.includes('s'))
  const known = `u${anyCase ? 'i' : ''}${flags.includes('m') ? 'm' : ''}${options.all === true ? 'g' : ''}`
  if (options.fullMatch === true && flags.includes('m'))
    throw evaluationFailed('A pattern for the whole text has the flag m, which speaks of lines.')
  const text = options.fullMatch === true ? `^(?:${body})$` : body
  try {
    return new RegExp(text, known)
  } catch {
    throw evaluationFailed('The pattern is no regular expression.')
  }
}

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
}

const element = /\\([\s\S])|\[:(\^?)(\w+):\]|[\s\S]/gu

/** ECMA-262 knows no needless escapes, no POSIX classes, and white space beyond ASCII. */
function translate(source: string, dotAll: boolean): string {
  let inClass = false
  return source.replaceAll(element, (found, escaped?: string, not?: string, name?: string) => {
    if (escaped !== undefined) return translateEscape(escaped, inClass)
    if (name !== undefined) {
      const known = classes[name]
      if (known === undefined || !inClass || not === '^')
        throw evaluationFailed(`The pattern has no class [:${not}${name}:] here.`)
      return known
    }
    if (found === '[') {
      if (inClass) return '\\['
      inClass = true
    } else if (found === ']') {
      if (!inClass) return '\\]'
      inClass = false
    } else if (found === '.' && !inClass) return dotAll ? '[^]' : '[^\\n]'
    return found
  })
}

const space = '\\t\\n\\f\\r '

function translateEscape(character: string, inClass: boolean): string {
  switch (character) {
    case 's':
      return inClass ? space : `[${space}]`
    case 'S':
      if (inClass) throw evaluationFailed('The pattern has \\S within a class.')
      return `[^${space}]`
    default:
      if (/[dDwWbBnrtfvpPuxc0]/.test(character)) return `\\${character}`
      if (/[A-Za-z0-9]/.test(character))
        throw evaluationFailed(`The pattern has \\${character}, which is not shared.`)
      return /[\^$\\.*+?()[\]{}|/-]/.test(character) && (character !== '-' || inClass)
        ? `\\${character}`
        : character
  }
}
