import { unterminated } from '../errors.ts'
import { classOf, wordPart, wordStart } from './character.ts'
import { locate } from './locate.ts'

const closings: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['&{', '}'],
])

const ampersand = 38

/** Whether a tag that stands for nothing opens at an offset: `{% … %}` or `{# … #}`. */
export const atSilentTag = (text: string, at: number): boolean =>
  text[at] === '{' && (text[at + 1] === '%' || text[at + 1] === '#')

/** Whether a tag that stands for a part of a text opens at an offset. */
export const atTextTag = (text: string, at: number): boolean =>
  text[at] === '{' && (text[at + 1] === '{' || atSilentTag(text, at))

/** The offset behind a tag. In tags of Jinja a closing inside a text closes nothing. */
export function endOfTag(text: string, start: number): number {
  const opening = text.slice(start, start + 2)
  const closing = closings.get(opening) ?? ''
  const hasTexts = opening === '{{' || opening === '{%'
  for (let at = start + 2; at < text.length; at += 1) {
    if (text.startsWith(closing, at)) return at + closing.length
    const first = text.charAt(at)
    if (!hasTexts || (first !== "'" && first !== '"')) continue
    at = text.indexOf(first, at + 1)
    if (at === -1) break
  }
  throw unterminated(opening, locate(text, start))
}

/** The offset behind a stage with templates in it, such as `@&{stage}/{{ path }}`; undefined where it has none. */
export function endOfTemplateStage(text: string, start: number): number | undefined {
  let found = false
  let at = start + 1
  while (at < text.length && !/[\s;,()"']/.test(text.charAt(at))) {
    const isTag = closings.has(text.slice(at, at + 2))
    at = isTag ? endOfTag(text, at) : at + 1
    found ||= isTag
  }
  return found ? at : undefined
}

/** The offset behind a word with templates in it, such as `{{ env }}_sales` or `&{db}`; undefined where it has none. */
export function endOfTemplateWord(text: string, start: number): number | undefined {
  let found = false
  for (let at = start; ; ) {
    const code = text.charCodeAt(at)
    if (classOf(code) & wordPart) at += 1
    else if (atSilentTag(text, at)) return found ? at : undefined
    else if (closings.has(text.slice(at, at + 2))) {
      at = endOfTag(text, at)
      found = true
    } else if (code === ampersand && classOf(text.charCodeAt(at + 1)) & wordStart) {
      at += 1
      found = true
    } else return found ? at : undefined
  }
}
