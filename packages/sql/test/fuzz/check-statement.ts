import { isMeshError } from '@mesh/core'
import { parseScript } from '../../src/parse/parse-script.ts'
import { parseStatement } from '../../src/parse/parse-statement.ts'
import { renderSql } from '../../src/render/render-sql.ts'
import type { Statement } from '../../src/tree/statement.ts'
import { sameTree } from './same-tree.ts'

/** What came of one statement: whether it was read, and what was wrong with how that went. */
export interface Outcome {
  readonly accepted: boolean
  /** One line that is equal for failures of one cause, as far as can be told. */
  readonly failure?: string
}

const codes = new Set(['SQL.SYNTAX', 'SQL.UNSUPPORTED', 'SQL.TOO_DEEP', 'SQL.INVALID_NAME'])

/** Reads a statement; what is accepted has to survive being written, in both styles, and read again. */
export function checkStatement(sql: string): Outcome {
  let tree: Statement
  try {
    tree = parseStatement(sql)
  } catch (error) {
    return { accepted: false, ...failureOf(error, sql, 'parsing') }
  }
  const found = scriptFailure(sql, tree)
  if (found !== undefined) return { accepted: true, failure: found }
  for (const style of ['compact', 'pretty'] as const) {
    let text: string
    try {
      text = renderSql(tree, { style })
    } catch (error) {
      return { accepted: true, failure: `${tree.kind}: rendering throws ${String(error).slice(0, 100)}` }
    }
    try {
      const again = parseStatement(text)
      if (!sameTree(tree, again))
        return { accepted: true, failure: `${tree.kind}: ${style} text is another tree` }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { accepted: true, failure: `${tree.kind}: ${style} text is refused: ${message.slice(0, 100)}` }
    }
  }
  return { accepted: true }
}

/** As a script the text has to be that one statement: the splitter knows less than the parser and must not differ. */
function scriptFailure(sql: string, tree: Statement): string | undefined {
  try {
    const { statements, diagnostics } = parseScript(sql)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error !== undefined) return `${tree.kind}: as a script it is refused: ${error.message.slice(0, 80)}`
    const [only] = statements
    return statements.length === 1 && sameTree(only?.statement, tree)
      ? undefined
      : `${tree.kind}: another script`
  } catch (error) {
    return `${tree.kind}: as a script it throws ${String(error).slice(0, 80)}`
  }
}

function failureOf(error: unknown, sql: string, doing: string): { readonly failure?: string } {
  if (!isMeshError(error)) return { failure: `${doing} throws ${String(error).slice(0, 100)}` }
  if (!codes.has(error.code)) return { failure: `${doing} throws ${error.code}` }
  const offset = error.where?.offset
  return offset === undefined || offset < 0 || offset > sql.length
    ? { failure: `${doing} gives no place in the text` }
    : {}
}
