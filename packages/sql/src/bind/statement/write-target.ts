import type { QualifiedName } from '@mesh/core'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { BoundRelation } from '../bound-query.ts'
import { completeName } from '../complete-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { catalogRelation } from '../relation/bind-table.ts'
import { writtenName } from '../relation/written-name.ts'

/** The table that a statement changes. */
export interface WriteTarget {
  readonly table: QualifiedName
  readonly known: boolean
  /** Its columns as a relation: what UPDATE, DELETE and MERGE read of it. */
  readonly relation: BoundRelation
}

/** Looks a target up. Its name is completed by the session alone: the search path is for queries. */
export function writeTarget(context: BindContext, name: ObjectName): WriteTarget {
  const table = completeName(writtenName(name), context.session)
  const relation = catalogRelation(context, name, [table])
  const { source } = relation
  const known = source.kind !== 'table' || source.known
  return { table: source.kind === 'table' ? source.table : table, known, relation }
}
