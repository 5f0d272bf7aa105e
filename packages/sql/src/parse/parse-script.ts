import { type Diagnostic, isMeshError, type MeshError } from '@mesh/core'
import { attachComments } from '../comment/attach-comments.ts'
import { mergeComments } from '../comment/merge-comments.ts'
import { unknownStatement } from '../errors.ts'
import { sliceTokens, type TokenSlice } from '../split/token-slice.ts'
import { createLocator, type Locator } from '../token/create-locator.ts'
import { createScanner } from '../token/scanner.ts'
import type { Span } from '../tree/node.ts'
import type { Statement } from '../tree/statement.ts'
import type { Cursor, Locate } from './cursor.ts'
import type { ParseOptions } from './parse-options.ts'
import { runRule } from './run-rule.ts'
import { runTemplated } from './run-templated.ts'
import { parseStatementAt } from './statement/parse-statement.ts'

/** What a script holds: every statement that could be read, and what was wrong with the others. */
export interface Script {
  readonly statements: readonly ScriptStatement[]
  /** Errors of statements that are left out, and warnings about statements that nobody knows. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One statement of a {@link Script}. Its spans are offsets in the whole script. */
export interface ScriptStatement {
  readonly statement: Statement
  /** Without the semicolon and what stands around it. */
  readonly text: string
  readonly span: Span
}

/**
 * Reads a script of any number of statements with semicolons between them. After an error it goes on behind the semicolon that
 * ends the statement, in a block of Snowflake Scripting behind the one that ends the statement of the block, so that all errors
 * come out at once. Never throws for what the text holds.
 *
 * @example
 * parseScript('SELECT 1; SELCT 2;').diagnostics[0]?.hint // 'Did you mean SELECT?'
 */
export function parseScript(text: string, { templates = false }: ParseOptions = {}): Script {
  const statements: ScriptStatement[] = []
  const diagnostics: Diagnostic[] = []
  let locator: Locator | undefined
  const locate: Locate = (offset) => {
    locator ??= createLocator(text)
    return locator.where(offset)
  }
  const scanner = createScanner(text, { locate, templates })
  /** How many numbers of the scanner's list of comments are given away. */
  let given = 0
  /** Where templates of the statement at hand are that became comments. */
  const more: number[] = []
  const giveTo = (statement: Statement | undefined, until: number) => {
    const comments = mergeComments(scanner.comments.slice(given, until), more.splice(0))
    if (statement !== undefined && comments.length > 0) attachComments(statement, text, comments)
    given = until
  }
  for (const slice of sliceTokens(text, true, scanner)) {
    const before = statements.at(-1)
    const empty = slice.span.start === slice.span.end
    giveTo(
      before?.statement,
      empty ? scanner.comments.length : behindStatement(text, scanner.comments, given, before?.span.end),
    )
    if (empty) continue
    const statement = readStatement(text, slice, { locate, templates, diagnostics, comments: more })
    giveTo(statement, scanner.comments.length)
    if (statement === undefined) continue
    if (statement.kind === 'unknownStatement')
      diagnostics.push(unknownStatement(statement.words, locate(statement.span.start)))
    const { span } = slice
    statements.push({ statement, text: text.slice(span.start, span.end), span })
  }
  return { statements, diagnostics }
}

/** The index of the first comment that does not stand on the line where a statement ends. */
function behindStatement(text: string, comments: readonly number[], from: number, end?: number): number {
  let index = from
  while (end !== undefined && index < comments.length && !text.slice(end, comments[index]).includes('\n'))
    index += 2
  return index
}

interface Reading {
  readonly locate: Locate
  readonly templates: boolean
  readonly diagnostics: Diagnostic[]
  readonly comments: number[]
}

function readStatement(
  text: string,
  { tokens, error }: TokenSlice,
  { locate, templates, diagnostics, comments }: Reading,
): Statement | undefined {
  if (error !== undefined) {
    diagnostics.push(diagnosticOf(error))
    return undefined
  }
  const errors: MeshError[] = []
  let statement: Statement | undefined
  try {
    if (templates) {
      const templated = runTemplated(text, tokens, readWhole, { locate, errors })
      statement = templated.result
      comments.push(...templated.comments)
    } else statement = runRule(text, tokens, readWhole, { locate, errors })
  } catch (found) {
    if (!isMeshError(found)) throw found
    errors.push(found)
  }
  diagnostics.push(...errors.map(diagnosticOf))
  return errors.length === 0 ? statement : undefined
}

function readWhole(cursor: Cursor): Statement {
  const statement = parseStatementAt(cursor)
  return cursor.peek().kind === 'end' ? statement : cursor.fail('";" or the end of the statement')
}

function diagnosticOf({ code, message, where, hint }: MeshError): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    ...(where !== undefined && { where }),
    ...(hint !== undefined && { hint }),
  }
}
