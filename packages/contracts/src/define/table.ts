import type { SchemaObject } from '../odcs/schema.ts'
import type { AnyColumn } from './column/column.ts'

/** A table of a contract: its columns by name, and everything else that ODCS can say of a schema object. */
export interface Table<
  Columns extends Readonly<Record<string, AnyColumn>> = Readonly<Record<string, AnyColumn>>,
> extends Omit<SchemaObject, 'name' | 'properties' | 'logicalType'> {
  readonly columns: Columns
}

/** Describes one table of {@link defineContract}. */
export function table<const Columns extends Readonly<Record<string, AnyColumn>>>(
  definition: Table<Columns>,
): Table<Columns> {
  return definition
}
