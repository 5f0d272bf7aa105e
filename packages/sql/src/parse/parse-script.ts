import { type Diagnostic, isMeshError, type MeshError } from '@mesh/core'
import { createScanner } from '../token/scanner.ts'
import type { Token } from '../token/token.ts'
import type { Span } from '../tree/node.ts'
import type { Statement } from '../tree/statement.ts'
import { runRule } from './run-rule.ts'
import { parseStatementAt } from './statement/parse-statement.ts'

/** What a script holds: every statement that could be read, and what was wrong with the others. */
export interface Script {
  readonly statements: readonly ScriptStatement[]
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
 * Reads a script of any number of statements with semicolons between them. After an error it goes on behind the next
 * semicolon, so that all errors come out at once. Never throws for what the text holds.
 *
 * @example
 * parseScript('SELECT 1; SELCT 2;').diagnostics[0]?.hint // 'Did you mean SELECT?'
 */
export function parseScript(text: string): Script {
  const statements: ScriptStatement[] = []
  const diagnostics: Diagnostic[] = []
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work()
    } catch (error) {
      if (!isMeshError(error)) throw error
      diagnostics.push(diagnosticOf(error))
      return undefined
    }
  }
  const scanner = createScanner(text)
  for (let more = true; more; ) {
    const tokens: Token[] = []
    let broken = false
    for (let open = true; open; ) {
      const token = attempt(() => scanner.next())
      if (token === undefined) {
        const offset = diagnostics.at(-1)?.where?.offset ?? text.length
        broken = true
        scanner.skipTo(recoverAt(text, offset))
      } else if (token.kind === 'end' || (token.kind === 'symbol' && token.value === ';')) {
        open = false
        more = token.kind !== 'end'
        tokens.push(token.asEnd())
      } else tokens.push(token)
    }
    const first = tokens[0]
    const last = tokens.at(-2)
    if (broken || first === undefined || last === undefined) continue
    const statement = attempt(() =>
      runRule(text, tokens, (cursor) => {
        const found = parseStatementAt(cursor)
        if (cursor.atSymbol('->>')) cursor.refuse('The flow operator ->>')
        return cursor.peek().kind === 'end' ? found : cursor.fail('";" or the end of the statement')
      }),
    )
    const span = { start: first.span.start, end: last.span.end }
    if (statement !== undefined) statements.push({ statement, text: text.slice(span.start, span.end), span })
  }
  return { statements, diagnostics }
}

/** Behind a stray character; an open quote or comment swallows the rest. */
function recoverAt(text: string, offset: number): number {
  const opens =
    text.startsWith('/*', offset) || text.startsWith('$$', offset) || /['"\\]/.test(text[offset] ?? '')
  return opens ? text.length : offset + String.fromCodePoint(text.codePointAt(offset) ?? 0).length
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
