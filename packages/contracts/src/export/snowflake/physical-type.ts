import { type ColumnShape, isMeshError } from '@mesh/core'
import { logicalTypeOf, parseExpression, renderSql, type SqlFragment, sql } from '@mesh/sql'
import type { SchemaProperty } from '../../odcs/schema.ts'
import type { Loss } from '../loss.ts'

/** The type of a column: the contract's own spelling where it is one type of Snowflake, else that of the logical type. */
export function physicalTypeFragment(
  column: ColumnShape,
  { physicalType }: SchemaProperty,
  pointer: string,
  lose: (loss: Loss) => void,
): SqlFragment {
  if (physicalType === undefined) return sql.type(column.type)
  const text = snowflakeType(physicalType)
  if (text !== undefined) return sql.trusted(text)
  lose({
    pointer: `${pointer}/physicalType`,
    message: `${JSON.stringify(physicalType)} is no type of Snowflake; the logical type is written instead`,
  })
  return sql.type(column.type)
}

/** The normal spelling of a text that is one type and nothing more. */
function snowflakeType(text: string): string | undefined {
  try {
    const tree = parseExpression(`CAST(NULL AS ${text})`)
    if (tree.kind !== 'cast') return undefined
    if (!opaque.test(tree.type.name)) logicalTypeOf(tree.type)
    return renderSql(tree.type, { comments: false })
  } catch (error) {
    if (isMeshError(error)) return undefined
    throw error
  }
}

/** Types of Snowflake that no logical type describes. */
const opaque = /^(?:GEOGRAPHY|GEOMETRY|FILE|UUID|DECFLOAT)$/
