import type { Diagnostic } from '@mesh/core'
import { unknownStatement } from '../../errors.ts'
import type { Statement } from '../../tree/statement.ts'
import { walkSql } from '../../walk/walk-sql.ts'
import type { Locate } from '../cursor.ts'

/** Statements that hold no others, the frequent ones. */
const plain: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'insert',
  'update',
  'delete',
  'copyIntoTable',
])

/** A warning for each statement that nobody knows, also in blocks and bodies. */
export function unknownDiagnostics(tree: Statement, locate: Locate): readonly Diagnostic[] {
  if (plain.has(tree.kind)) return []
  const found: Diagnostic[] = []
  walkSql(tree, {
    unknownStatement: ({ words, span }) => found.push(unknownStatement(words, locate(span.start))),
  })
  return found
}
