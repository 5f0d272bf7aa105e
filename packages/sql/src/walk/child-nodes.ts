import type { SqlNode } from '../tree/sql-node.ts'

/** Whether a value found in a tree is a node. */
export const isSqlNode = (value: unknown): value is SqlNode =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'

/** The nodes directly under a node, in the order of its fields. */
export function childNodes(node: SqlNode): readonly SqlNode[] {
  const children: SqlNode[] = []
  for (const value of Object.values(node) as readonly unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value) if (isSqlNode(item)) children.push(item)
    } else if (isSqlNode(value)) children.push(value)
  }
  return children
}
