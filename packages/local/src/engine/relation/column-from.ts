import type { LogicalType } from '@mesh/core'
import type { ColumnDefinition } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { readCollation } from '../../translate/collation/collation-key.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import type { Execution } from '../execution.ts'
import { identityOf } from '../sequence/create-identity.ts'
import { defaultText } from '../sequence/default-text.ts'
import { tagMap } from '../tags.ts'

/** A column as CREATE TABLE or ADD COLUMN defines it. */
export function columnFrom(execution: Execution, definition: ColumnDefinition, found?: LogicalType): Column {
  const written =
    definition.type === undefined
      ? found
      : logicalTypeOfName(
          definition.type,
          execution.session.parameters.get('TIMESTAMP_TYPE_MAPPING'),
          execution.text,
        )
  const type = written === undefined ? undefined : collated(written, definition.collation)
  if (type === undefined) throw invalidStatement(`Missing data type for column '${definition.name.name}'`)
  const { default: value } = definition
  if (definition.identity !== undefined && value !== undefined)
    throw invalidStatement(`Column '${definition.name.name}' has both a DEFAULT and AUTOINCREMENT.`)
  if (definition.identity !== undefined && type.kind !== 'integer' && type.kind !== 'number')
    throw invalidStatement(`Column '${definition.name.name}' is not numeric: it cannot be AUTOINCREMENT.`)
  return {
    name: definition.name.name,
    type,
    nullable: !definition.notNull,
    comment: definition.comment ?? null,
    default: value === undefined ? null : defaultText(execution, value),
    ...(definition.identity !== undefined && { identity: identityOf(execution, definition.identity) }),
    tags: tagMap(execution, definition.tags),
  }
}

/** @throws SQL.SYNTAX for a collation of what is no text. */
function collated(type: LogicalType, collation: string | undefined): LogicalType {
  if (collation === undefined || collation === '') return type
  if (type.kind !== 'string') throw invalidStatement(`COLLATE of a column of type ${type.kind.toUpperCase()}`)
  readCollation(collation)
  return { ...type, collation }
}
