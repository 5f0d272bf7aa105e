import type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import { childNodes } from './child-nodes.ts'

/** What to do at nodes of each kind; `enter` and `leave` see every node. A function that returns false skips what is below. */
export type SqlVisitor = {
  readonly [Kind in SqlNodeKind]?: (node: NodeOf<Kind>, parents: readonly SqlNode[]) => unknown
} & {
  readonly enter?: (node: SqlNode, parents: readonly SqlNode[]) => unknown
  readonly leave?: (node: SqlNode, parents: readonly SqlNode[]) => void
}

/**
 * Visits every node of a tree from the top down, without recursion. `parents` runs from the root to the parent; it is the
 * walk's own list: copy what you keep.
 *
 * @example
 * const tables: ObjectName[] = []
 * walkSql(parseQuery('SELECT * FROM a JOIN b'), { tableName: ({ name }) => { tables.push(name) } })
 */
export function walkSql(tree: SqlNode, visitor: SqlVisitor): void {
  const parents: SqlNode[] = []
  const stack: { readonly node: SqlNode; readonly left: boolean }[] = [{ node: tree, left: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, left } = step
    if (left) {
      parents.pop()
      visitor.leave?.(node, parents)
      continue
    }
    const ofKind = visitor[node.kind] as ((node: SqlNode, parents: readonly SqlNode[]) => unknown) | undefined
    const skip = visitor.enter?.(node, parents) === false || ofKind?.(node, parents) === false
    stack.push({ node, left: true })
    parents.push(node)
    if (!skip) for (const child of childNodes(node).toReversed()) stack.push({ node: child, left: false })
  }
}
