import { isMeshError } from '@mesh/core'
import { logicalTypeOf, renderSql, type TypeName } from '@mesh/sql'
import type { DraftColumn } from '../draft/draft-table.ts'

/** The type of a column, with Snowflake's spelling of it. */
export function columnType(type: TypeName): Pick<DraftColumn, 'type' | 'physicalType'> {
  const physicalType = renderSql(type, { comments: false })
  try {
    return { type: logicalTypeOf(type), physicalType }
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { physicalType }
  }
}
