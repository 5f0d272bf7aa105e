import type { Flow } from '../../tree/query/flow.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import type { BoundQuery, BoundRelation } from '../bound-query.ts'
import type { BoundWrite } from '../bound-statement.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { openRelation } from '../relation/open-relation.ts'
import { bindUnload } from './bind-unload.ts'
import { bindWrites } from './bind-writes.ts'
import { declaredName } from './declared-name.ts'

/** What the statements within a statement read and write. */
export interface BoundParts {
  readonly queries: readonly BoundQuery[]
  readonly writes: readonly BoundWrite[]
}

/** Binds a statement, or those that stand in it, from left to right. */
export function bindParts(context: BindContext, root: SqlNode): BoundParts {
  const queries: BoundQuery[] = []
  const writes: BoundWrite[] = []
  const waiting: SqlNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const declared = declaredName(node)
    if (declared !== undefined) context.variables.add(declared.name)
    const written = bindWrites(context, node)
    if (written !== undefined) writes.push(...written)
    else if (node.kind === 'query') queries.push(context.bind(node, undefined))
    else if (node.kind === 'copyIntoLocation') queries.push(bindUnload(context, node))
    else if (node.kind === 'flow') {
      const parts = bindFlow(context, node)
      queries.push(...parts.queries)
      writes.push(...parts.writes)
    } else waiting.push(...childNodes(node).toReversed())
  }
  return { queries, writes }
}

/** Each statement of a flow may read the results of those before it. */
function bindFlow(context: BindContext, { statements }: Flow): BoundParts {
  const before = context.flow.length
  const parts = statements.map((statement) => {
    const bound = bindParts(context, statement)
    context.flow.push(statement.kind === 'query' ? resultOf(bound) : openRelation)
    return bound
  })
  context.flow.length = before
  return { queries: parts.flatMap(({ queries }) => queries), writes: parts.flatMap(({ writes }) => writes) }
}

function resultOf({ queries }: BoundParts): BoundRelation {
  const query = queries.at(-1)
  if (query === undefined) return openRelation
  return { columns: query.columns.map((column) => passOn(column)), source: { kind: 'query', query } }
}
