const spaces = ' '

/**
 * JSON on lines with some spaces a level, as Snowflake writes semi-structured values; numbers and texts keep their spelling.
 *
 * @param width - spaces a level; 0 for JSON on one line
 */
export function indentJson(text: string, width: number): string {
  if (!text.includes('{') && !text.includes('[')) return text.trim()
  let out = ''
  let depth = 0
  const line = () => (width === 0 ? '' : `\n${spaces.repeat(depth * width)}`)
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    switch (character) {
      case '"': {
        const end = endOfText(text, at)
        out += text.slice(at, end)
        at = end - 1
        break
      }
      case '{':
      case '[': {
        const next = nextAt(text, at + 1)
        const close = text[next]
        if (close === '}' || close === ']') {
          out += character + close
          at = next
        } else {
          depth += 1
          out += character + line()
        }
        break
      }
      case '}':
      case ']':
        depth -= 1
        out += line() + character
        break
      case ',':
        out += character + line()
        break
      case ':':
        out += width === 0 ? ':' : ': '
        break
      default:
        if (!isSpace(character)) out += character
    }
  }
  return out
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r'

function nextAt(text: string, from: number): number {
  let at = from
  while (isSpace(text[at])) at += 1
  return at
}

/** Behind the quote that ends a text. */
function endOfText(text: string, begin: number): number {
  let at = begin + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
