import type { LogicalType, QualifiedName } from '@mesh/core'
import { type SqlNode, toQualifiedName, walkSql } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import { columnId } from '../catalog/column-id.ts'
import type { Relation } from '../catalog/securable.ts'
import { nameParts } from '../catalog/securable-name.ts'
import type { NameContext } from '../engine/find-object.ts'
import { parseQuery } from '../engine/parse.ts'
import { maskingInForce } from '../governance/masking-in-force.ts'

/** A table or view as it was when a statement named it. */
export interface Touched {
  readonly id: number
  readonly kind: Relation['kind']
  readonly name: Required<QualifiedName>
  readonly columns: readonly { readonly id: number; readonly name: string; readonly type: LogicalType }[]
  /** The query of a view. */
  readonly definition?: string
  /** Its policies; of columns with the name of the column. */
  readonly policies: readonly TouchedPolicy[]
}

/** A policy of a {@link Touched}. */
export interface TouchedPolicy {
  readonly column: string | null
  readonly id: number
  readonly kind: string
  readonly name: string
}

/** The relations that a statement names, also through views, by their full names. Names that mean nothing are left out. */
export function touched(
  catalog: Catalog,
  tree: SqlNode,
  context: NameContext,
  into: Map<string, Touched> = new Map(),
): ReadonlyMap<string, Touched> {
  walkSql(tree, {
    objectName: (node) => {
      if (node.parts.length > 3) return
      const { database = context.database, schema = context.schema, name } = toQualifiedName(node)
      const found = catalog.account.databases
        .get(database ?? '')
        ?.schemas.get(schema ?? '')
        ?.relations.get(name)
      if (found === undefined || into.has(touchedKey(nameParts(found)))) return
      into.set(touchedKey(nameParts(found)), snapshot(catalog, found))
      if (found.kind !== 'VIEW') return
      const home = { database: found.schema.database.name, schema: found.schema.name }
      touched(catalog, parseQuery(found.query), home, into)
    },
  })
  return into
}

/** The key of a full name. */
export const touchedKey = (parts: readonly string[]): string => JSON.stringify(parts)

function snapshot(catalog: Catalog, relation: Relation): Touched {
  const { id, kind, name, schema, columns, rowAccess } = relation
  const policies = columns.flatMap((column): TouchedPolicy[] => {
    const found = maskingInForce(catalog, relation, column)
    return found === undefined ? [] : [policyOf(found.policy, column.name)]
  })
  return {
    id,
    kind,
    name: { database: schema.database.name, schema: schema.name, name },
    columns: columns.map((each) => ({
      id: columnId(catalog.account, each),
      name: each.name,
      type: each.type,
    })),
    ...(relation.kind === 'VIEW' && { definition: relation.query }),
    policies: [...policies, ...(rowAccess === undefined ? [] : [policyOf(rowAccess.policy, null)])],
  }
}

const policyOf = (policy: Parameters<typeof nameParts>[0], column: string | null): TouchedPolicy => ({
  column,
  id: policy.id,
  kind: policy.kind,
  name: nameParts(policy).join('.'),
})
