import type { SchemaProperty } from '../../odcs/schema.ts'
import { type AnyColumn, Column, type ColumnReference, type ColumnRow } from './column.ts'
import { logicalOptions } from './logical-options.ts'

/** A record with named fields; without fields, a record of anything. */
export function object<const Fields extends Readonly<Record<string, AnyColumn>>>(
  fields?: Fields,
): Column<
  { readonly [Name in keyof Fields]: ColumnRow<Fields[Name]> },
  true,
  ColumnReference<Fields[keyof Fields]>
> {
  return new Column({
    logicalType: 'object',
    ...(fields !== undefined && { properties: namedProperties(fields) }),
  })
}

/** Limits of a list. */
export interface ArrayOptions {
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
}

/** A list; without an item, a list of anything. */
export function array<Item extends AnyColumn = Column<unknown>>(
  item?: Item,
  options: ArrayOptions = {},
): Column<readonly ColumnRow<Item>[], true, ColumnReference<Item>> {
  return new Column({
    logicalType: 'array',
    ...(item !== undefined && { items: item.property }),
    ...logicalOptions(options),
  })
}

/** A dictionary. A row holds a plain object; its keys are texts whatever the key's type. */
export function map<Key extends AnyColumn, Value extends AnyColumn>(
  key: Key,
  value: Value,
): Column<Readonly<Record<string, ColumnRow<Value>>>, true, ColumnReference<Key> | ColumnReference<Value>> {
  return new Column({ logicalType: 'map', map: { key: key.property, value: value.property } })
}

/** A property of each column, in the order of the record. */
export function namedProperties(columns: Readonly<Record<string, AnyColumn>>): readonly SchemaProperty[] {
  return Object.entries(columns).map(([name, column]) => ({ name, ...column.property }))
}
