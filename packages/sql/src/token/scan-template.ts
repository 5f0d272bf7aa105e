import { unterminated } from '../errors.ts'
import { classOf, wordPart } from './character.ts'
import { locate } from './locate.ts'

const closings: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
])

/** Whether a tag of a template opens at an offset. */
export const atTag = (text: string, at: number): boolean => closings.has(text.slice(at, at + 2))

/** The offset behind a tag. A closing in a text of the template closes nothing. */
export function endOfTag(text: string, start: number): number {
  const opening = text.slice(start, start + 2)
  const closing = closings.get(opening) ?? ''
  for (let at = start + 2; at < text.length; at += 1) {
    if (text.startsWith(closing, at)) return at + 2
    const first = text.charAt(at)
    if (opening !== '{#' && (first === "'" || first === '"')) {
      const close = text.indexOf(first, at + 1)
      if (close !== -1) at = close
    }
  }
  throw unterminated(opening, locate(text, start))
}

/** The offset behind a word with templates in it, such as `{{ env }}_sales`; undefined where it has none. */
export function endOfTemplateWord(text: string, start: number): number | undefined {
  let found = false
  for (let at = start; ; ) {
    if (classOf(text.charCodeAt(at)) & wordPart) at += 1
    else if (text.startsWith('{{', at)) {
      at = endOfTag(text, at)
      found = true
    } else return found ? at : undefined
  }
}
