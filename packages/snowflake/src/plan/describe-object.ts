import type { KeyShape } from '@mesh/core'
import { formatObjectName } from '../object/address.ts'
import type { ColumnDefinition } from '../object/column-definition.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import type { PropertyChange } from './plan.ts'

/** The properties of a new object that a person wants to see. */
export function describeObject(object: NamedObject): readonly PropertyChange[] {
  const comment =
    object.comment === undefined || object.comment === '' ? [] : [added('comment', object.comment)]
  switch (object.kind) {
    case 'table':
      return [
        ...object.columns.map((column) => added(`column ${column.name}`, describeColumn(column))),
        ...object.keys.filter(({ kind }) => kind !== 'foreign').map(describeNewKey),
        ...comment,
        ...object.tags.map(({ tag, value }) => added(`tag ${formatObjectName(tag)}`, value)),
      ]
    case 'view':
      return comment
    case 'dynamic-table':
      return [added('target lag', object.targetLag), added('warehouse', object.warehouse), ...comment]
    case 'file-format':
      return [added('type', object.format.type)]
    case 'warehouse':
      return object.size === undefined ? comment : [added('size', object.size), ...comment]
    default:
      return comment
  }
}

const added = (property: string, after: string): PropertyChange => ({ property, after })

/** `NUMBER(38,0) NOT NULL` */
export const describeColumn = ({ type, nullable }: ColumnDefinition): string =>
  nullable ? type : `${type} NOT NULL`

/** `foreign key (ORIGIN) → AIRPORTS.AIRPORTS.AIRPORTS (IATA)` */
export function describeKey(key: KeyShape): string {
  const columns = `(${key.columns.join(', ')})`
  if (key.kind !== 'foreign') return columns
  return `${columns} → ${formatObjectName(key.references.table)} (${key.references.columns.join(', ')})`
}

/** What a key is called: `primary key`, `unique key`, `foreign key`. */
export const keyTitle = ({ kind }: KeyShape): string => `${kind} key`

const describeNewKey = (key: KeyShape): PropertyChange => added(keyTitle(key), describeKey(key))
