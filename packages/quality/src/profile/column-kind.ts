import type { LogicalType } from '@mesh/core'

/** How a column is described: by what its values can do. */
export type ColumnKind = 'number' | 'text' | 'moment' | 'day' | 'plain' | 'nested'

/** The kind of a type. */
export function columnKind({ kind }: LogicalType): ColumnKind {
  switch (kind) {
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
      return 'text'
    case 'timestamp':
      return 'moment'
    case 'date':
      return 'day'
    case 'boolean':
    case 'time':
      return 'plain'
    default:
      return 'nested'
  }
}
