import type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import { isSqlNode } from './child-nodes.ts'

/** What a node of each kind becomes. Return the node itself to keep it. */
export type SqlTransform = {
  readonly [Kind in SqlNodeKind]?: (node: NodeOf<Kind>) => SqlNode
}

/**
 * A new tree in which nodes are replaced from the bottom up: a rule sees its node with the children replaced already. Nothing
 * is changed in place; parts that no rule touches are shared with the old tree. That a replacement fits its place is up to the
 * rule: an expression for an expression.
 *
 * @example
 * renderSql(transformSql(parseStatement('SELECT a FROM t'), {
 *   identifier: (each) => (each.name === 'T' ? { ...each, name: 'U' } : each),
 * })) // 'SELECT A FROM U'
 */
export function transformSql<Tree extends SqlNode>(tree: Tree, rules: SqlTransform): Tree {
  return transformNode(tree, rules) as Tree
}

function transformNode(node: SqlNode, rules: SqlTransform): SqlNode {
  let changed: Record<string, unknown> | undefined
  for (const [key, value] of Object.entries(node) as readonly [string, unknown][]) {
    const next = transformValue(value, rules)
    if (next !== value) {
      changed ??= { ...node }
      changed[key] = next
    }
  }
  const made = (changed ?? node) as SqlNode
  const rule = rules[made.kind] as ((node: SqlNode) => SqlNode) | undefined
  return rule === undefined ? made : rule(made)
}

function transformValue(value: unknown, rules: SqlTransform): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => transformValue(item, rules))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  return isSqlNode(value) ? transformNode(value, rules) : value
}
