import type { Call, Query } from '@mesh/sql'

/** Functions of the system that do something, which a query cannot do on the way. */
const doing: ReadonlySet<string> = new Set(['SYSTEM$WAIT', 'SYSTEM$TASK_DEPENDENTS_ENABLE'])

/** A query that is nothing but a call of a function that does something, as the call; undefined for others. */
export function selectedCall({ body, span }: Query): Call | undefined {
  if (body.kind !== 'select' || body.from.length > 0 || body.items.length !== 1) return undefined
  const [item] = body.items
  if (item?.kind !== 'selectItem' || item.expression.kind !== 'functionCall') return undefined
  const call = item.expression
  return doing.has(call.name.parts.at(-1)?.name ?? '') ? { kind: 'call', call, span } : undefined
}
