import { childNodes, isSqlNode, type SqlNode } from '@mesh/sql'

/** A tree as lines for people: a node each, with its plain fields, indented below the node that it belongs to. */
export function treeLines(tree: SqlNode): readonly string[] {
  const lines: string[] = []
  const open: { readonly node: SqlNode; readonly level: number }[] = [{ node: tree, level: 0 }]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { node, level } = each
    lines.push(`${'  '.repeat(level)}${node.kind}${plainFields(node)}`)
    for (const child of childNodes(node).toReversed()) open.push({ node: child, level: level + 1 })
  }
  return lines
}

/** ` name=ORDERS operators=+,-`: what is no node, no place and not false. */
function plainFields(node: SqlNode): string {
  return Object.entries(node)
    .filter(([key]) => key !== 'kind' && key !== 'span' && key !== 'comments')
    .flatMap(([key, value]: [string, unknown]) => {
      if (value === undefined || value === false || isSqlNode(value)) return []
      if (Array.isArray(value))
        return value.length > 0 && value.every((each) => typeof each === 'string')
          ? [` ${key}=${value.join(',')}`]
          : []
      if (value === true) return [` ${key}`]
      return [` ${key}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`]
    })
    .join('')
}
