import { assertNever, type LogicalType } from '@mesh/core'
import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import { enumCheck } from './enum-check.ts'
import { listChecks, vectorChecks } from './list-checks.ts'
import { decimalChecks, floatChecks, integerChecks } from './number-checks.ts'
import { mapChecks, recordChecks } from './record-checks.ts'
import { temporalChecks } from './temporal-checks.ts'
import { textChecks } from './text-checks.ts'
import type { ItemChecks, ValueCheck } from './value-check.ts'

/** The checks of the values of a property, by the rules of {@link rowSchema}. */
export function itemChecks(item: SchemaItem): ItemChecks {
  const type = lowerType(item)
  const checks = typeChecks(item, type)
  return {
    isNullable: item.required !== true && item.primaryKey !== true && type.kind !== 'variant',
    checks: item.enum === undefined ? checks : [...checks, enumCheck(item.enum.map(({ value }) => value))],
  }
}

function typeChecks(item: SchemaItem, type: LogicalType): readonly ValueCheck[] {
  const options = item.logicalTypeOptions ?? {}
  switch (type.kind) {
    case 'string':
      return textChecks({ ...options, ...(type.maxLength !== undefined && { maxLength: type.maxLength }) })
    case 'integer':
      return integerChecks(type.precision ?? 38, options)
    case 'number':
      return type.scale === undefined
        ? floatChecks(options)
        : decimalChecks(type.precision ?? 38, type.scale, options)
    case 'boolean':
      return [
        { test: (value) => typeof value === 'boolean', code: 'ROW.WRONG_TYPE', expected: 'true or false' },
      ]
    case 'date':
    case 'time':
    case 'timestamp':
      return temporalChecks(type.kind, options)
    case 'binary':
      return [{ test: (value) => value instanceof Uint8Array, code: 'ROW.WRONG_TYPE', expected: 'bytes' }]
    case 'object':
      return recordChecks(item, itemChecks)
    case 'array':
      return listChecks(item, options, itemChecks)
    case 'map':
      return mapChecks(item, itemChecks)
    case 'vector':
      return vectorChecks(type.dimensions)
    case 'variant':
      return []
    default:
      return assertNever(type, 'logical type')
  }
}
