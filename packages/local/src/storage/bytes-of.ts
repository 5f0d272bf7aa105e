import type { LogicalType } from '@mesh/core'
import type { Column } from '../catalog/object/column.ts'
import { quoted } from '../translate/emitted.ts'
import { storageType } from '../translate/storage-type.ts'
import { storedName } from '../translate/stored-name.ts'

/** SQL for the bytes that the values of columns take in some rows, before compression; NULL takes none. */
export function bytesOf(columns: readonly Pick<Column, 'name' | 'stored' | 'type'>[]): string {
  const sums = columns.map((each) => {
    const name = quoted(storedName(each))
    const width = widthOf(each.type)
    if (width !== null) return `count(${name}) * ${width}`
    const length = each.type.kind === 'binary' ? `octet_length(${name})` : `strlen(CAST(${name} AS VARCHAR))`
    return `coalesce(sum(${length}), 0)`
  })
  return sums.length === 0 ? '0' : sums.join(' + ')
}

/** Bytes of every value of a type; null where each has its own. */
function widthOf(type: LogicalType): number | null {
  switch (type.kind) {
    case 'integer':
      return decimalWidth(type.precision ?? 38)
    case 'number':
      return type.scale === undefined ? 8 : decimalWidth(type.precision ?? 38)
    case 'boolean':
      return 1
    case 'date':
      return 4
    case 'time':
      return 8
    case 'timestamp':
      return storageType(type).startsWith('STRUCT') ? 10 : 8
    case 'vector':
      return 4 * type.dimensions
    default:
      return null
  }
}

const decimalWidth = (precision: number): number =>
  precision <= 4 ? 2 : precision <= 9 ? 4 : precision <= 18 ? 8 : 16
