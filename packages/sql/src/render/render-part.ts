import type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import { clause, commas, type Doc, indent, words } from './layout/doc.ts'
import type { Spelling } from './spelling.ts'

/** How nodes of some kinds are written. */
export type RenderRules<Kind extends SqlNodeKind> = {
  readonly [Each in Kind]: (node: NodeOf<Each>, spelling: Spelling) => Doc
}

/** One node, by the rules that the spelling carries. */
export const renderNode = (node: SqlNode, spelling: Spelling): Doc => spelling.node(node, spelling)

/** Nodes with commas between them. */
export const renderList = (nodes: readonly SqlNode[], spelling: Spelling): Doc =>
  commas(nodes.map((each) => renderNode(each, spelling)))

/** A keyword and an expression behind it; the operands of a long one stand further right. */
export const renderClause = (keyword: string, node: SqlNode, to: Spelling): Doc => {
  const content = renderNode(node, to)
  const isChain = node.kind === 'logical' || node.kind === 'arithmetic'
  return [keyword, ' ', isChain ? indent(content) : content]
}

/** Tables behind FROM or USING; joins stand below the keyword, not within it. */
export const renderFrom = (keyword: string, tables: readonly SqlNode[], to: Spelling): Doc =>
  tables.length === 1 ? words(keyword, renderList(tables, to)) : clause(keyword, renderList(tables, to))
