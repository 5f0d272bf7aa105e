import type { ProductShape } from '@mesh/core'
import type { NamedObject } from '../object/snowflake-object.ts'
import { compileTags } from './compile-columns.ts'
import type { ResolvedCompileOptions } from './compile-options.ts'
import { ownerRole, readerRole, systemRoles } from './role-names.ts'

/** The database, the schema, the roles and, for dynamic tables, the warehouse of a product. */
export function compileContainers(
  product: ProductShape,
  { warehouse, createWarehouse }: ResolvedCompileOptions,
  needsWarehouse: boolean,
): readonly NamedObject[] {
  const { database, schema } = product.namespace
  const title = `${product.name} ${product.version}`
  return [
    { kind: 'database', name: { name: database }, tags: [] },
    {
      kind: 'schema',
      name: { database, name: schema },
      comment: product.purpose ?? '',
      tags: compileTags(product.tags, product.namespace),
    },
    { kind: 'role', name: ownerRole(product.namespace).name, comment: `Owns ${title}` },
    {
      kind: 'database-role',
      name: readerRole(product.namespace).name,
      comment: `Reads the output ports of ${title}`,
    },
    ...product.access
      .filter(({ role }) => !systemRoles.has(role))
      .map(({ role }): NamedObject => ({ kind: 'role', name: { name: role } })),
    ...(needsWarehouse && createWarehouse
      ? [{ kind: 'warehouse', name: { name: warehouse }, size: 'XSMALL', autoSuspendSeconds: 60 } as const]
      : []),
  ]
}
