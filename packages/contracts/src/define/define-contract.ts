import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import { namedProperties } from './column/nested.ts'
import type { CheckReferences, RowsOf, TypedContract } from './contract-rows.ts'
import type { Table } from './table.ts'

/** Tables by name. */
export type Tables = Readonly<Record<string, Table>>

/** What {@link defineContract} takes: an ODCS document whose `schema` is a record of tables. */
export interface ContractDefinition<Each extends Tables>
  extends Omit<Contract, 'apiVersion' | 'kind' | 'schema'> {
  readonly schema: Each
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
export function defineContract<const Each extends Tables>(
  definition: ContractDefinition<Each> & CheckReferences<Each>,
): TypedContract<RowsOf<Each>> {
  const { id, version, name, schema, ...rest } = definition as ContractDefinition<Each>
  return {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id,
    version,
    ...(name !== undefined && { name }),
    ...rest,
    schema: Object.entries(schema).map(([tableName, each]) => schemaObject(tableName, each)),
  }
}

function schemaObject(name: string, { columns, ...rest }: Table): SchemaObject {
  return { name, logicalType: 'object', physicalType: 'table', ...rest, properties: namedProperties(columns) }
}
