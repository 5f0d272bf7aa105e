import type { Diagnostic, Location } from '@mesh/core'
import { type Document, isAlias, isMap, LineCounter, type Node, parseDocument } from 'yaml'
import { pointerPath } from './pointer.ts'

/** A YAML or JSON text as plain data, with the place of every value. */
export interface ReadDocument {
  readonly value: unknown
  /** The place of the value at a pointer, or of the nearest value around it. */
  locate(pointer: string): Location
}

/** What {@link readDocument} gives: a document, or the problems of its text. */
export type ReadResult =
  | { readonly document: ReadDocument; readonly diagnostics: readonly [] }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] }

/** How a text is read. */
export interface ReadOptions {
  /** Name of the file, for messages. */
  readonly file?: string
  /**
   * Longest text that is read, in UTF-16 units.
   * @defaultValue 16,000,000
   */
  readonly maxLength?: number
}

/** Deeper nesting than any contract has; it keeps the recursive YAML parser far from the end of the stack. */
const maxDepth = 200

/** More aliases than a person writes; a few hundred can expand to gigabytes. */
const maxAliases = 100

/** One broken quote can make every later line an error. */
const maxErrors = 20

/** Reads YAML 1.2 (and so JSON) as plain data. The problems of a text that is no document are diagnostics. */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  const { file, maxLength = 16_000_000 } = options
  const at = (place: Location): Location => ({ ...(file !== undefined && { file }), ...place })
  const fail = (message: string, place: Location, hint: string): ReadResult => ({
    diagnostics: [{ code: 'CONTRACT.UNREADABLE', severity: 'error', message, where: at(place), hint }],
  })

  if (text.length > maxLength)
    return fail(`The text is longer than ${maxLength} characters`, {}, 'Split it, or raise maxLength.')
  const odd = /[\0\uFFFD]/.exec(text)
  if (odd !== null)
    return fail(
      'The text is not UTF-8',
      position(text, odd.index),
      'Save the file as UTF-8 without NUL bytes.',
    )
  const deep = firstTooDeep(text)
  if (deep !== undefined)
    return fail(`It nests deeper than ${maxDepth} levels`, position(text, deep), 'Flatten the document.')

  const lines = new LineCounter()
  let parsed: Document
  let value: unknown
  try {
    parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, logLevel: 'error' })
    if (parsed.errors.length > 0)
      return {
        diagnostics: parsed.errors.slice(0, maxErrors).map((error) => ({
          code: 'CONTRACT.UNREADABLE',
          severity: 'error',
          message: `The text is not YAML: ${error.message}`,
          where: at(lineOf(lines, error.pos[0])),
          hint:
            error.code === 'DUPLICATE_KEY' ? 'Keep one of the two keys.' : 'Correct the text at this place.',
        })),
      }
    value = parsed.toJS({ maxAliasCount: maxAliases })
  } catch (error) {
    if (error instanceof ReferenceError)
      return fail(
        `More than ${maxAliases} aliases expand`,
        {},
        'Write the values out instead of aliasing them.',
      )
    if (error instanceof RangeError)
      return fail(`It nests deeper than ${maxDepth} levels`, {}, 'Flatten the document.')
    throw error
  }
  if (containsItself(value, new Set(), new Set()))
    return fail('An alias contains itself', {}, 'Write the value out instead of aliasing it.')
  const locate = (pointer: string): Location => {
    const node = nearest(parsed, pointerPath(pointer))
    const offset = node?.range?.[0]
    return at({ ...(offset !== undefined && lineOf(lines, offset)), pointer })
  }
  return { document: { value, locate }, diagnostics: [] }
}

function containsItself(value: unknown, open: Set<unknown>, done: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || done.has(value)) return false
  if (open.has(value)) return true
  open.add(value)
  const found = Object.values(value).some((each) => containsItself(each, open, done))
  open.delete(value)
  done.add(value)
  return found
}

function lineOf(lines: LineCounter, offset: number): Location {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

function position(text: string, offset: number): Location {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}

/** The key that a missing value would stand under is the best place that there is. */
function nearest(document: Document, path: readonly string[]): Node | undefined {
  let node: unknown = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (node === null || typeof node !== 'object' || !('get' in node)) break
    const next = isMap(node)
      ? node.items.find(({ key }) => String(key) === step)
      : (node as { items?: readonly unknown[] }).items?.[Number(step)]
    if (next === undefined) break
    node = isPair(next) ? (next.value ?? next.key) : next
  }
  return (node as Node | null) ?? undefined
}

function isPair(value: unknown): value is { readonly key: unknown; readonly value: unknown } {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'value' in value && !('range' in value)
  )
}

/** Offset of the first flow bracket or indentation that nests too deep; texts inside quotes count, which errs on safety. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) depth += 1
    else if (code === 93 || code === 125) depth = Math.max(depth - 1, 0)
    if (depth > maxDepth) return at
  }
  return /^[ ?:-]{1000}/m.exec(text)?.index
}
