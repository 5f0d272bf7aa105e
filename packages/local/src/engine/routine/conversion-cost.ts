import type { LogicalType } from '@mesh/core'
import { argumentType } from '../../catalog/argument-type.ts'

/**
 * Types that a value of a type is converted to without being asked, the nearest first.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion#data-types-that-can-be-cast
 */
const coercible: Readonly<Record<string, readonly string[]>> = {
  ARRAY: ['VARIANT'],
  BOOLEAN: ['VARCHAR', 'VARIANT'],
  DATE: ['TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'TIMESTAMP_TZ', 'VARCHAR'],
  FLOAT: ['NUMBER', 'VARCHAR', 'VARIANT', 'BOOLEAN'],
  NUMBER: ['FLOAT', 'VARCHAR', 'VARIANT', 'BOOLEAN', 'TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'TIMESTAMP_TZ'],
  OBJECT: ['VARIANT'],
  TIME: ['VARCHAR'],
  TIMESTAMP_LTZ: ['TIMESTAMP_TZ', 'TIMESTAMP_NTZ', 'DATE', 'TIME', 'VARCHAR'],
  TIMESTAMP_NTZ: ['TIMESTAMP_LTZ', 'TIMESTAMP_TZ', 'DATE', 'TIME', 'VARCHAR'],
  TIMESTAMP_TZ: ['TIMESTAMP_LTZ', 'TIMESTAMP_NTZ', 'DATE', 'TIME', 'VARCHAR'],
  VARCHAR: ['NUMBER', 'FLOAT', 'BOOLEAN', 'DATE', 'TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'TIMESTAMP_TZ', 'TIME'],
  VARIANT: [
    'VARCHAR',
    'NUMBER',
    'FLOAT',
    'BOOLEAN',
    'DATE',
    'TIMESTAMP_NTZ',
    'TIMESTAMP_LTZ',
    'TIMESTAMP_TZ',
    'TIME',
    'ARRAY',
    'OBJECT',
  ],
}

/** How far a value of a type is from another type: 0 for its own, undefined where it is not converted. A type not known fits any. */
export function conversionCost(from: LogicalType | null, to: LogicalType): number | undefined {
  if (from === null || argumentType(from) === argumentType(to)) return 0
  const place = coercible[argumentType(from)]?.indexOf(argumentType(to)) ?? -1
  return place < 0 ? undefined : place + 1
}
