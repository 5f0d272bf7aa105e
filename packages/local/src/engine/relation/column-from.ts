import type { LogicalType } from '@mesh/core'
import type { ColumnDefinition } from '@mesh/sql'
import type { Column } from '../../catalog/securable.ts'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import type { Execution } from '../execution.ts'
import { identityOf } from '../sequence/create-identity.ts'
import { defaultText } from '../sequence/default-text.ts'
import { tagMap } from '../tags.ts'

/** A column as CREATE TABLE or ADD COLUMN defines it. */
export function columnFrom(execution: Execution, definition: ColumnDefinition, found?: LogicalType): Column {
  if (definition.collation !== undefined) throw unsupportedFeature('COLLATE')
  const type =
    definition.type === undefined
      ? found
      : logicalTypeOfName(
          definition.type,
          execution.session.parameters.get('TIMESTAMP_TYPE_MAPPING'),
          execution.text,
        )
  if (type === undefined) throw invalidStatement(`Missing data type for column '${definition.name.name}'`)
  const { default: value } = definition
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
