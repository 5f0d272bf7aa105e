import type { AttachedPolicy } from '../../tree/ddl/attached-policy.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import type { PhraseList } from '../phrase/phrase-list.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseAttachedPolicy } from './attached-policy.ts'
import { type CreateOptions, parseCreateOptions } from './create-head.ts'
import { atDataMetrics, parseDataMetricsClause } from './data-metric.ts'

/** The clauses that tables and views share. */
export interface TableOptions extends CreateOptions {
  readonly clusterBy: readonly Expression[]
  readonly partitionBy: readonly Expression[]
  readonly copyGrants: boolean
  readonly policies: readonly AttachedPolicy[]
  readonly clauses: readonly Phrase[]
}

/**
 * What may stand between the name and the query of a table or view, in any order.
 *
 * @param rare clauses that only some of them have.
 * @param other clauses with a node of their own; whether one was there.
 */
export function parseTableOptions(
  cursor: Cursor,
  rare: PhraseList,
  other: (cursor: Cursor) => boolean = () => false,
): TableOptions {
  let clusterBy: readonly Expression[] = []
  let partitionBy: readonly Expression[] = []
  let copyGrants = false
  const policies: AttachedPolicy[] = []
  const clauses: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    const { kind } = cursor.peek()
    if (kind !== 'word' && kind !== 'symbol') return false
    if (other(cursor)) return true
    if (kind !== 'word' || cursor.atSymbol('=', 1)) return false
    if (cursor.take('CLUSTER', 'BY')) {
      // LINEAR is what SHOW TABLES says of every key.
      cursor.take('LINEAR')
      clusterBy = parseParenthesised(cursor, parseExpressionAt)
    } else if (cursor.take('PARTITION', 'BY')) partitionBy = parseParenthesised(cursor, parseExpressionAt)
    else if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else if (atDataMetrics(cursor)) clauses.push(parseDataMetricsClause(cursor))
    else {
      const policy = parseAttachedPolicy(cursor)
      if (policy !== undefined) policies.push(policy)
      else {
        const clause = rare(cursor)
        if (clause === undefined) return false
        clauses.push(clause)
      }
    }
    return true
  })
  return { clusterBy, partitionBy, copyGrants, policies, clauses, ...options }
}
