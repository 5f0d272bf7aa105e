import type { CustomProperty } from './custom-property.ts'

/** A foreign key of one property: `to` is `table.column`, or a fully qualified reference. */
export interface PropertyRelationship {
  readonly to: string | readonly string[]
  readonly type?: 'foreignKey'
  readonly id?: string
  readonly customProperties?: readonly CustomProperty[]
}

/** A foreign key of a table. Lists on both sides, of equal length, make a composite key. */
export interface TableRelationship extends PropertyRelationship {
  readonly from: string | readonly string[]
}
