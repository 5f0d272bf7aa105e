import type { Diagnostic, Location } from '@mesh/core'
import { LineCounter, type Node } from 'yaml'
import { createLocator, lineOf } from './locator.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { maxAliasedValues, plainValue, type ValueProblem } from './plain-value.ts'
import type { ReadOptions } from './read-options.ts'
import { syntaxProblem } from './syntax-problem.ts'
import { maxDepth, textProblem } from './text-problem.ts'

export type { ReadOptions } from './read-options.ts'

/** A YAML or JSON text as plain data, with the place of every value. */
export interface ReadDocument {
  readonly value: unknown
  /** The place of the value at a pointer, or of the nearest value around it. */
  locate(pointer: string): Location
}

/** What {@link readDocument} gives: a document and warnings, or the problems of its text. */
export interface ReadResult {
  readonly document?: ReadDocument
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads YAML 1.2 (and so JSON) as plain data. The problems of a text that is no document are diagnostics. */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  const { file, maxLength = 16_000_000 } = options
  const unreadable = (message: string, hint: string, place: Location = {}): Diagnostic => ({
    code: 'CONTRACT.UNREADABLE',
    severity: 'error',
    message,
    where: { ...(file !== undefined && { file }), ...place },
    hint,
  })

  const problem = textProblem(text, maxLength)
  if (problem !== undefined) {
    const { message, hint, offset } = problem
    return { diagnostics: [unreadable(message, hint, offset === undefined ? {} : position(text, offset))] }
  }

  const lines = new LineCounter()
  let parsed: ParsedYaml
  try {
    parsed = parseYaml(text, lines)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { diagnostics: [unreadable(`It nests deeper than ${maxDepth} levels`, 'Flatten the document.')] }
  }
  if (parsed.errors.length > 0)
    return {
      diagnostics: parsed.errors.map((error) => {
        const { message, hint } = syntaxProblem(error)
        return unreadable(message, hint, lineOf(lines, error.offset))
      }),
    }
  const { document } = parsed
  if (document === undefined || document.contents === null)
    return {
      diagnostics: [
        unreadable('The text is empty', 'Write a document, or remove the file.', position(text, 0)),
      ],
    }

  const diagnostics: Diagnostic[] = []
  const { value, aborted } = plainValue(document.contents, (found) => {
    diagnostics.push(valueDiagnostic(found, (node) => unreadablePlace(file, lines, node)))
  })
  if (aborted || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  return { document: { value, locate: createLocator(document, lines, file) }, diagnostics }
}

function unreadablePlace(file: string | undefined, lines: LineCounter, node: Node): Location {
  const offset = node.range?.[0]
  return { ...(file !== undefined && { file }), ...(offset !== undefined && lineOf(lines, offset)) }
}

function valueDiagnostic({ kind, node, text }: ValueProblem, place: (node: Node) => Location): Diagnostic {
  const where = place(node)
  const error = { code: 'CONTRACT.UNREADABLE', severity: 'error', where } as const
  const spellOut = 'Write the value out instead of aliasing it.'
  switch (kind) {
    case 'duplicate-key':
      return {
        ...error,
        code: 'CONTRACT.DUPLICATE_KEY',
        message: `The key ${JSON.stringify(text)} is there twice`,
        hint: 'Keep one of the two.',
      }
    case 'cycle':
      return { ...error, message: 'An alias contains itself', hint: spellOut }
    case 'explosion':
      return {
        ...error,
        message: `Its aliases stand for more than ${maxAliasedValues} values`,
        hint: spellOut,
      }
    case 'unknown-alias':
      return { ...error, message: `There is no anchor &${text} above this alias`, hint: spellOut }
    case 'inexact-number':
      return {
        code: 'CONTRACT.INEXACT_NUMBER',
        severity: 'warning',
        message: `${text} has more digits than a number keeps; it is read as ${Number(text)}`,
        where,
        hint: 'Put it in quotes to keep every digit, or write fewer.',
      }
  }
}

function position(text: string, offset: number): Location {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
