import type { TableReference } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { givenArguments } from '../user-function/given-argument.ts'
import { partitionedFrom } from '../user-function/partitioned-table.ts'
import { derivedFrom } from './derived-from.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { type FromContext, lateralScope } from './from-context.ts'

/** A table function of one's own in FROM. */
export type UserTable =
  | { readonly kind: 'lateral'; readonly from: EmittedFrom }
  /** Takes the rows of the tables on its left all at once. */
  | { readonly kind: 'partitioned'; around(left: EmittedFrom | undefined, outer: FromContext): EmittedFrom }

/** A table function of one's own; nothing for another table. */
export function userTable(reference: TableReference, context: FromContext): UserTable | undefined {
  if (reference.kind !== 'tableFunction') return undefined
  const { call, alias } = reference
  const { translation } = context
  const found = translation.userTable(call, () => givenArguments(call, lateralScope(context), translation))
  if (found === undefined) return undefined
  if (found.kind === 'partitioned')
    return { kind: 'partitioned', around: (left, outer) => partitionedFrom(left, found, call, alias, outer) }
  if (call.over !== undefined)
    throw unsupportedFeature('a table function in SQL with OVER', translation.locate(call.span))
  const { sql, columns } = found.query
  return { kind: 'lateral', from: derivedFrom(`LATERAL (${sql})`, columns, alias, [], translation) }
}
