import type { NodeComments } from '../tree/comment.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { childNodes } from '../walk/child-nodes.ts'
import { Commented, type Doc } from './layout/doc.ts'
import { renderBareNode } from './render-node.ts'
import type { Spelling } from './spelling.ts'

/**
 * Makes a renderer that keeps comments. Those of a part that a rule writes by itself, without asking for the part, stand before
 * or behind the node that the rule is for. `seen` takes every node that is asked for.
 */
export function renderWithComments(seen: Set<SqlNode>): Spelling['node'] {
  const lost = (node: SqlNode, side: keyof NodeComments): NodeComments['before'] =>
    childNodes(node).flatMap((each) =>
      seen.has(each) ? [] : [...(each.comments?.[side] ?? []), ...lost(each, side)],
    )
  return (node, to) => {
    const content = renderBareNode(node, to)
    const isName = node.kind === 'identifier' || node.kind === 'objectName'
    const before = isName ? [] : [...(node.comments?.before ?? []), ...lost(node, 'before')]
    const after = isName ? [] : [...(node.comments?.after ?? []), ...lost(node, 'after')]
    seen.add(node)
    const doc: Doc = content === '' ? [''] : content
    return before.length + after.length === 0 ? doc : new Commented(doc, before, after)
  }
}
