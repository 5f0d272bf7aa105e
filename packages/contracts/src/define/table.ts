import type { TableRelationship } from '../odcs/relationship.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import type { AnyColumn } from './column/column.ts'

/** A table of a contract: its columns by name, and everything else that ODCS can say of a schema object. */
export interface Table<
  Columns extends Readonly<Record<string, AnyColumn>> = Readonly<Record<string, AnyColumn>>,
  Relationships extends readonly TableRelationship[] = readonly TableRelationship[],
> extends Omit<SchemaObject, 'name' | 'properties' | 'logicalType' | 'physicalType' | 'relationships'> {
  /** Left out for a topic or file of which nobody says what is inside. */
  readonly columns?: Columns
  /** Foreign keys, also of several columns: `{ from: ['legs.flight', 'legs.day'], to: ['flights.id', 'flights.day'] }`. */
  readonly relationships?: Relationships
  /** @defaultValue `object`; undefined leaves the field out of the document */
  readonly logicalType?: 'object' | undefined
  /** @defaultValue `table`; undefined leaves the field out of the document */
  readonly physicalType?: string | undefined
}

/** Describes one table of {@link defineContract}. */
export function table<
  const Columns extends Readonly<Record<string, AnyColumn>>,
  const Relationships extends readonly TableRelationship[] = readonly [],
>(definition: Table<Columns, Relationships>): Table<Columns, Relationships> {
  return definition
}
