import type { Comment } from '../../tree/comment.ts'
import { printCompact } from './print-compact.ts'

/**
 * Text that knows where it may break: the rules say it once, the printers write it on one line or on many.
 * Source: P. Wadler, “A prettier printer”, https://homepages.inf.ed.ac.uk/wadler/papers/prettier/prettier.pdf
 */
export type Doc = string | readonly Doc[] | Group | Indent | Break | Fill | Commented

/** On one line when it fits, otherwise with every {@link Break} of its own on a new line. */
export interface Group {
  readonly kind: 'group'
  readonly content: Doc
  /** Breaks even when it fits. */
  readonly broken: boolean
  /** Longest line that it may make by itself, where that is less than the width of the page. */
  readonly most: number
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
  /** `always` takes a new line wherever lines are used at all; `blank` leaves an empty line too. */
  readonly type: 'line' | 'always' | 'blank'
}

/** Items with commas, as many a line as fit. */
export interface Fill {
  readonly kind: 'fill'
  readonly items: readonly Doc[]
  /** The index of the first item that is still to be printed. */
  readonly from: number
}

/** Content with the comments of the source around it. */
export class Commented {
  readonly kind = 'commented'
  readonly content: Doc
  readonly before: readonly Comment[]
  readonly after: readonly Comment[]

  constructor(content: Doc, before: readonly Comment[], after: readonly Comment[]) {
    this.content = content
    this.before = before
    this.after = after
  }

  /** What a template string makes of it: the content stays SQL, and {@link keepComments} finds the comments again. */
  toString(): string {
    return printCompact(this.content)
  }
}

/** What the combinators leave out. */
export type Absent = undefined | false | ''

/** Whether a document is a list of documents. */
export const isMany = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc)

/** A space, or a new line. */
export const line: Break = { kind: 'break', flat: ' ', type: 'line' }

/** Nothing, or a new line. */
const softLine: Break = { kind: 'break', flat: '', type: 'line' }

/** A new line, unless everything is on one. */
const hardLine: Break = { kind: 'break', flat: ' ', type: 'always' }

/** A space, or an empty line. */
export const blankLine: Break = { kind: 'break', flat: ' ', type: 'blank' }

/** Parts of a query, of a CASE and the like are told apart better on lines of their own beyond this width. */
const shortWidth = 72

/** See {@link Group}. */
export const group = (content: Doc, broken = false, most = Number.POSITIVE_INFINITY): Doc =>
  typeof content === 'string' ? content : { kind: 'group', content, broken, most }

/** A {@link group} that stays on one line only when it is short. */
export const shortGroup = (...content: readonly Doc[]): Doc => group(content, false, shortWidth)

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

/** Items with commas between them, as many a line as fit: for short things of one kind. */
export const fill = (items: readonly Doc[]): Fill => ({ kind: 'fill', items, from: 0 })

/** A keyword and what belongs to it, which moves to lines of its own, indented, when it is too long. */
export const clause = (keyword: string, content: Doc): Doc => shortGroup(keyword, indent([line, content]))

/** The head of a statement, and its clauses: on one line, or each on its own, indented. */
export const statement = (head: Doc, ...parts: readonly (Doc | Absent)[]): Doc =>
  group([head, indent(linesOf(parts))])

/** A {@link statement} whose clauses stand on lines of their own however short they are. */
export const longStatement = (head: Doc, ...parts: readonly (Doc | Absent)[]): Doc =>
  group([head, indent(linesOf(parts))], true)

const linesOf = (parts: readonly (Doc | Absent)[]): readonly Doc[] =>
  parts.flatMap((each) => (each === undefined || each === false || each === '' ? [] : [line, each]))

/** A table with its columns, and its clauses: on the line of the closing parenthesis, or each on a line below it. */
export const definition = (table: Doc, ...parts: readonly (Doc | Absent)[]): Doc => [
  table,
  group(linesOf(parts)),
]

/** The head of a statement, its clauses, and the query behind its AS, which starts a line. */
export const asQuery = (head: Doc, parts: readonly (Doc | Absent)[], query: Doc): Doc => {
  const lines = linesOf(parts)
  return [lines.length > 0 ? group([head, indent(lines), line, 'AS']) : words(head, 'AS'), hardLine, query]
}

/** Content in parentheses, indented on lines of its own when it is too long. */
export const braces = (content: Doc, open = '(', close = ')'): Doc =>
  content === '' ? `${open}${close}` : group([open, indent([softLine, content]), softLine, close])

/** Columns and the like in parentheses: several stand on a line each. */
export const definitions = (items: readonly Doc[]): Doc =>
  items.length > 1
    ? group(['(', indent([softLine, commas(items)]), softLine, ')'], true)
    : braces(commas(items))

/** A template of text and parts: ``doc`${name} AS ${query}` ``. */
export const doc = (texts: readonly string[], ...parts: readonly Doc[]): Doc =>
  separated(
    texts.flatMap((text, index) => (index === 0 ? [text] : [parts[index - 1] ?? '', text])),
    '',
  )
