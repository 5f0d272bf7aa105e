import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'

/** What `typeof` says of a value of the property in a row; undefined where no literal has the type. */
export function rowKind(item: SchemaItem): 'string' | 'number' | 'bigint' | 'boolean' | undefined {
  const type = lowerType(item)
  switch (type.kind) {
    case 'string':
    case 'date':
    case 'time':
    case 'timestamp':
      return 'string'
    case 'boolean':
      return 'boolean'
    case 'integer':
      return (type.precision ?? 38) <= 15 && !isMachineInteger(item) ? 'number' : 'bigint'
    case 'number':
      return type.scale === undefined ? 'number' : 'string'
    default:
      return undefined
  }
}

/** `format: i32` narrows an integer in its rows and not in its TypeScript type, which does not read options. */
const isMachineInteger = ({ logicalType, logicalTypeOptions: options, physicalType }: SchemaItem) =>
  logicalType === 'integer' && physicalType === undefined && options?.format !== undefined
