import type { ObjectName } from '../../src/tree/name/object-name.ts'
import type { SqlNode } from '../../src/tree/sql-node.ts'
import { childNodes } from '../../src/walk/child-nodes.ts'

/** Kinds that say nothing of their own in an outline: what they hold does. */
const quiet = new Set(
  `identifier objectName selectItem select numberLiteral stringLiteral booleanLiteral nullLiteral arithmetic comparison logical
  unary tableName tableAlias keyword row orderItem propertyList propertyGroup typeSize typeArgument datePart star phrase
  assignment columnReference functionCall property`.split(/\s+/),
)

/**
 * What a statement is about, in source order: `.A.B` columns, `F()` calls, `KEY=` options, `A.B` names of objects, and the kinds
 * of the nodes that are clauses. Two texts with one outline mean much the same.
 */
export function outlineOf(tree: SqlNode): string {
  const words: { readonly at: number; readonly order: number; readonly text: string }[] = []
  const visit = (node: SqlNode) => {
    const text = wordOf(node)
    if (text !== undefined && node !== tree) words.push({ at: node.span.start, order: words.length, text })
    if (node.kind === 'columnReference' || node.kind === 'objectName') return
    for (const child of childNodes(node)) {
      if (node.kind === 'functionCall' && child === node.name) continue
      if (node.kind === 'property' && child === node.value && child.kind === 'objectName') continue
      visit(child)
    }
  }
  visit(tree)
  const sorted = words.sort((left, right) => left.at - right.at || left.order - right.order)
  return [`${tree.kind}:`, ...sorted.map(({ text }) => text)].join(' ')
}

/** A name with dots; `?` for one that only the run gives. */
const dotted = (name: Pick<ObjectName, 'parts'>): string =>
  name.parts.length === 0 ? '?' : name.parts.map((part) => part.name).join('.')

function wordOf(node: SqlNode): string | undefined {
  switch (node.kind) {
    case 'columnReference':
      return `.${dotted(node)}`
    case 'objectName':
      return dotted(node)
    case 'functionCall':
      return `${dotted(node.name)}()`
    case 'property':
      return `${node.key}=`
    default:
      return quiet.has(node.kind) ? undefined : node.kind
  }
}
