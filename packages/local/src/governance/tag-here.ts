import { parseQualifiedName } from '@mesh/core'
import type { Column } from '../catalog/object/column.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Execution } from '../engine/execution.ts'
import type { NameContext } from '../engine/find-object.ts'
import { findObject } from '../engine/find-object.ts'

/** What a policy stands on. */
export interface PolicyPlace {
  readonly relation: Relation
  readonly column: Column | undefined
}

/** The functions that tell of tags where a policy stands. */
export const tagFunctions: ReadonlySet<string> = new Set([
  'SYSTEM$GET_TAG_ON_CURRENT_COLUMN',
  'SYSTEM$GET_TAG_ON_CURRENT_TABLE',
])

/**
 * The value of a tag on the column or the table that a policy stands on, its own or inherited; null when it has none.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_get_tag_on_current_column
 */
export function tagHere(
  { state: { catalog } }: Execution,
  place: PolicyPlace | null,
  name: string,
  tagName: string,
  context: NameContext,
): string | null {
  const { id } = findObject(catalog, 'TAG', parseQualifiedName(tagName), context)
  if (place === null) return null
  const { relation, column } = place
  const { schema } = relation
  for (const { tags } of [
    ...(column === undefined || name === 'SYSTEM$GET_TAG_ON_CURRENT_TABLE' ? [] : [column]),
    relation,
    schema,
    schema.database,
    catalog.account,
  ]) {
    const value = tags.get(id)
    if (value !== undefined) return value
  }
  return null
}
