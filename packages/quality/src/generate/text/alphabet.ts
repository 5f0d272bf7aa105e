const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const spaces = ' -'
const signs = '_.,:;/@+#()!?&%*=$\'"<>[]{}|\\^`~'
const others = '\t\n\r\f\v\u00a0äöüéèñçøßÄÖÜéαβγЖяあ漢💧\u2028'

/** Characters by how gladly they are used: those that read well first, then signs, then all that a pattern may insist on. */
export interface Alphabet {
  readonly tiers: readonly (readonly string[])[]
}

/** The characters to write texts for some patterns with: common ones, and those that the patterns name. */
export function alphabetOf(patterns: readonly string[]): Alphabet {
  const named = patterns.flatMap((pattern) => [...namedCharacters(pattern)])
  const common = new Set([...letters, ...spaces, ...signs])
  const rare = new Set([...others, ...named].filter((each) => !common.has(each)))
  return { tiers: [[...letters], [...spaces], [...signs], [...rare]] }
}

/** Characters as they stand, those written as code points, and some between the ends of a range. */
function* namedCharacters(pattern: string): Iterable<string> {
  const codes = [...pattern.matchAll(codePoint)].map(([written, braced, four, two]) => ({
    written,
    code:
      (braced ?? four ?? two)
        ? Number.parseInt(braced ?? four ?? two ?? '', 16)
        : (written.codePointAt(0) ?? 0),
  }))
  for (const [index, { written, code }] of codes.entries()) {
    yield* [character(code), ...(written === '\\0' ? ['\0'] : [])]
    const [dash, end] = [codes[index + 1], codes[index + 2]]
    if (dash?.written !== '-' || end === undefined || end.code <= code) continue
    const step = Math.max(1, Math.ceil((end.code - code) / 30))
    for (let each = code; each < end.code; each += step) yield character(each)
  }
}

const codePoint = /\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\0|[\s\S]/gu

const character = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 'a' : String.fromCodePoint(code)
