import type { Contract, ContractApiVersion } from '../odcs/contract.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import { namedProperties } from './column/nested.ts'
import type { CheckReferences, RowsOf, TypedContract } from './contract-rows.ts'
import type { Table } from './table.ts'

/** Tables by name. */
export type Tables = Readonly<Record<string, Table>>

/** What {@link defineContract} takes: an ODCS document whose `schema` is a record of tables. */
export interface ContractDefinition<Each extends Tables>
  extends Omit<Contract, 'apiVersion' | 'kind' | 'schema'> {
  /**
   * The version of ODCS that the document declares.
   * @defaultValue `v3.2.0`
   */
  readonly apiVersion?: ContractApiVersion
  readonly schema?: Each
}

/**
 * A data contract as code: gives the ODCS v3.2.0 document, with the row types of its tables known to the compiler.
 *
 * @example
 * const airports = defineContract({
 *   id: 'airports',
 *   version: '1.0.0',
 *   schema: { airports: table({ columns: { iata: string({ maxLength: 3 }).primaryKey() } }) },
 * })
 * type Airport = InferRow<typeof airports, 'airports'> // { readonly iata: string }
 */
export function defineContract<const Each extends Tables = Readonly<Record<never, Table>>>(
  definition: ContractDefinition<Each> & CheckReferences<Each>,
): TypedContract<RowsOf<Each>> {
  const { apiVersion = 'v3.2.0', id, version, name, schema, ...rest } = definition as ContractDefinition<Each>
  return {
    apiVersion,
    kind: 'DataContract',
    id,
    version,
    ...(name !== undefined && { name }),
    ...rest,
    ...(schema !== undefined && {
      schema: Object.entries(schema).map(([tableName, each]) => schemaObject(tableName, each)),
    }),
  }
}

function schemaObject(name: string, definition: Table): SchemaObject {
  const { columns, logicalType, physicalType, ...rest } = {
    logicalType: 'object' as const,
    physicalType: 'table',
    ...definition,
  }
  return {
    name,
    ...(logicalType !== undefined && { logicalType }),
    ...(physicalType !== undefined && { physicalType }),
    ...rest,
    ...(columns !== undefined && { properties: namedProperties(columns) }),
  }
}
