import type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import type { Spelling } from './spelling.ts'

/** How nodes of some kinds are written. */
export type RenderRules<Kind extends SqlNodeKind> = {
  readonly [Each in Kind]: (node: NodeOf<Each>, spelling: Spelling) => string
}

/** One node as text, by the rules that the spelling carries. */
export const renderNode = (node: SqlNode, spelling: Spelling): string => spelling.node(node, spelling)

/** Nodes as text with commas between them. */
export const renderList = (nodes: readonly SqlNode[], spelling: Spelling): string =>
  nodes.map((each) => renderNode(each, spelling)).join(', ')

/** Words and clauses with single spaces between them; what is empty or absent is left out. */
export const words = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ')
