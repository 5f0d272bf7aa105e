import type { ProductShape } from '@mesh/core'
import type { ObjectAddress } from '../object/address.ts'
import type { AccessObject } from '../object/snowflake-object.ts'
import { ownerRole, readerRole } from './role-names.ts'

/** Everything about one product that decides who may do what. */
export interface AccessInput {
  readonly product: ProductShape
  /** Tables, views and dynamic tables of output ports. */
  readonly ports: readonly ObjectAddress[]
  /** Everything in the schema that the owner role owns. */
  readonly owned: readonly ObjectAddress[]
  readonly administrator: string
  /** The warehouse that the owner needs, if the product has dynamic tables. */
  readonly warehouse: string | undefined
}

/**
 * The owner role owns the schema and what is in it and reads the output ports of the product's inputs; the reader role reads
 * the product's own output ports; consumers are granted the reader role.
 */
export function compileAccess(input: AccessInput): readonly AccessObject[] {
  const { product, ports, owned, administrator, warehouse } = input
  const { database, schema } = product.namespace
  const [owner, reader] = [ownerRole(product.namespace), readerRole(product.namespace)]
  const inDatabase: ObjectAddress = { kind: 'database', name: { name: database } }
  const inSchema: ObjectAddress = { kind: 'schema', name: { database, name: schema } }
  return [
    { kind: 'privilege-grant', privilege: 'USAGE', on: inDatabase, to: owner },
    { kind: 'privilege-grant', privilege: 'USAGE', on: inDatabase, to: reader },
    { kind: 'privilege-grant', privilege: 'USAGE', on: inSchema, to: reader },
    ...ports.map((on): AccessObject => ({ kind: 'privilege-grant', privilege: 'SELECT', on, to: reader })),
    ...(warehouse === undefined ? [] : [useWarehouse(warehouse, owner)]),
    { kind: 'role-grant', role: owner, to: { kind: 'role', name: { name: administrator } } },
    { kind: 'role-grant', role: reader, to: owner },
    ...product.inputs.map(
      ({ namespace }): AccessObject => ({ kind: 'role-grant', role: readerRole(namespace), to: owner }),
    ),
    ...product.access.map(
      ({ role }): AccessObject => ({
        kind: 'role-grant',
        role: reader,
        to: { kind: 'role', name: { name: role } },
      }),
    ),
    ...owned.map((of): AccessObject => ({ kind: 'ownership', of, owner })),
  ]
}

const useWarehouse = (name: string, to: ReturnType<typeof ownerRole>): AccessObject => ({
  kind: 'privilege-grant',
  privilege: 'USAGE',
  on: { kind: 'warehouse', name: { name } },
  to,
})
