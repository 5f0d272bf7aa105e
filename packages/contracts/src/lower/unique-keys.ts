import type { UniqueKeyShape } from '@mesh/core'
import type { SchemaObject } from '../odcs/schema.ts'
import { storedName } from '../reference/stored-name.ts'

/** The primary key in the order of `primaryKeyPosition`, then a unique key of every `unique` column. */
export function uniqueKeys({ properties = [] }: SchemaObject): readonly UniqueKeyShape[] {
  const primary = properties
    .filter(({ primaryKey }) => primaryKey === true)
    .toSorted((left, right) => position(left) - position(right))
    .map(storedName)
  const unique = properties
    .filter((each) => each.unique === true && !(primary.length === 1 && each.primaryKey === true))
    .map((each): UniqueKeyShape => ({ kind: 'unique', columns: [storedName(each)] }))
  return [...(primary.length > 0 ? [{ kind: 'primary' as const, columns: primary }] : []), ...unique]
}

const position = ({ primaryKeyPosition = -1 }: { readonly primaryKeyPosition?: number }) =>
  primaryKeyPosition > 0 ? primaryKeyPosition : Number.MAX_SAFE_INTEGER
