import type { LogicalType } from '@mesh/core'
import { commonType } from '../../type/common-type.ts'
import { logicalTypeIn, nullType } from '../../type/inferred.ts'
import type { BoundColumn } from '../bound-query.ts'

/** The type of values that come from one of several columns. A column that is NULL throughout takes any type. */
export const commonColumnType = (columns: readonly BoundColumn[]): LogicalType | undefined =>
  logicalTypeIn(
    commonType(
      columns.map(({ type, origin }) =>
        origin.kind === 'expression' && origin.expression?.kind === 'nullLiteral' ? nullType : type,
      ),
    ),
  )
