import type { SqlNode } from '../../tree/sql-node.ts'
import { type Absent, braces, type Doc } from '../layout/doc.ts'
import { renderList } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** `(a, b)`; nothing for an empty list. */
export const inBraces = (nodes: readonly SqlNode[], to: Spelling): Doc | Absent =>
  nodes.length > 0 && braces(renderList(nodes, to))
