import type { SqlNode } from '../tree/sql-node.ts'

/** The nodes right below a node, in the order of their members. */
export function childNodes(node: SqlNode): readonly SqlNode[] {
  const children: SqlNode[] = []
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) children.push(...value.filter(isNode))
    else if (isNode(value)) children.push(value)
  }
  return children
}

const isNode = (value: unknown): value is SqlNode =>
  typeof value === 'object' && value !== null && 'kind' in value
