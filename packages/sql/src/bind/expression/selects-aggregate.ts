import type { Expression } from '../../tree/expression/expression.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import { isAggregate } from './is-aggregate.ts'

/** Whether an expression has an aggregate of its own query in it, so that GROUP BY ALL leaves it out. */
export function selectsAggregate(expression: Expression): boolean {
  const nodes: SqlNode[] = [expression]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.kind === 'query') continue
    if (node.kind === 'functionCall' && node.over === undefined && isAggregate(node)) return true
    nodes.push(...childNodes(node))
  }
  return false
}
