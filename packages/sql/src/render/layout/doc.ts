/**
 * Text that knows where it may break: the rules say it once, the printers write it on one line or on many.
 * Source: P. Wadler, “A prettier printer”, https://homepages.inf.ed.ac.uk/wadler/papers/prettier/prettier.pdf
 */
export type Doc = string | readonly Doc[] | Group | Indent | Break | CommentDoc

/** On one line when it fits, otherwise with every {@link Break} of its own on a new line. */
export interface Group {
  readonly kind: 'group'
  readonly content: Doc
  /** Breaks even when it fits. */
  readonly broken: boolean
}

/** One level further right after each break inside. */
export interface Indent {
  readonly kind: 'indent'
  readonly content: Doc
}

/** A new line when its group breaks, otherwise the text given. */
export interface Break {
  readonly kind: 'break'
  readonly flat: '' | ' '
}

/** A comment of the source, without its delimiters. */
export interface CommentDoc {
  readonly kind: 'comment'
  readonly text: string
  readonly line: boolean
}

/** What the combinators leave out. */
export type Absent = undefined | false | ''

/** Whether a document is a list of documents. */
export const isMany = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc)

/** A space, or a new line. */
export const line: Break = { kind: 'break', flat: ' ' }

/** Nothing, or a new line. */
export const softLine: Break = { kind: 'break', flat: '' }

/** See {@link Group}. */
export const group = (content: Doc, broken = false): Doc =>
  typeof content === 'string' ? content : { kind: 'group', content, broken }

/** See {@link Indent}. */
export const indent = (content: Doc): Indent => ({ kind: 'indent', content })

const separated = (parts: readonly (Doc | Absent)[], separator: Doc): Doc => {
  const kept: Doc[] = []
  for (const part of parts) {
    if (part === undefined || part === false || part === '') continue
    if (kept.length > 0) kept.push(separator)
    kept.push(part)
  }
  return kept.every((each) => typeof each === 'string') ? kept.join('') : kept
}

/** Words and parts with single spaces between them. */
export const words = (...parts: readonly (Doc | Absent)[]): Doc => separated(parts, ' ')

/** Parts one behind the other. */
export const glue = (...parts: readonly (Doc | Absent)[]): Doc => separated(parts, '')

/** Parts with a space between them, or each on a line of its own. */
export const clauses = (...parts: readonly (Doc | Absent)[]): Doc => separated(parts, line)

/** Items with commas between them, on one line or one a line. */
export const commas = (items: readonly Doc[]): Doc => separated(items, [',', line])

/** A keyword and what belongs to it, which moves to lines of its own, indented, when it is too long. */
export const clause = (keyword: string, content: Doc): Doc => group([keyword, indent([line, content])])

/** Content in parentheses, indented on lines of its own when it is too long. */
export const braces = (content: Doc, open = '(', close = ')'): Doc =>
  content === '' ? `${open}${close}` : group([open, indent([softLine, content]), softLine, close])

/** A template of text and parts: ``doc`${name} AS ${query}` ``. */
export const doc = (texts: readonly string[], ...parts: readonly Doc[]): Doc =>
  separated(
    texts.flatMap((text, index) => (index === 0 ? [text] : [parts[index - 1] ?? '', text])),
    '',
  )
