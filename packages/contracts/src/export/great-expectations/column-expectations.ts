import { lowerType } from '../../lower/lower-type.ts'
import { columnName } from '../column-name.ts'
import type { PlacedColumn } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { type Expectation, expectation } from './expectation.ts'
import { ruleExpectations } from './rule-expectations.ts'

/** What a column promises by its type, and by its rules. */
export function columnExpectations(
  { property, pointer }: PlacedColumn,
  lose: (loss: Loss) => void,
): readonly Expectation[] {
  const column = columnName(property)
  const { logicalTypeOptions: options = {} } = property
  const type = lowerType(property)
  const maxLength = type.kind === 'string' ? (type.maxLength ?? options.maxLength) : undefined
  const low = options.minimum ?? options.exclusiveMinimum
  const high = options.maximum ?? options.exclusiveMaximum
  for (const part of ['properties', 'items', 'map'] as const)
    if (property[part] !== undefined)
      lose({ pointer: `${pointer}/${part}`, message: 'No expectation looks inside a column' })
  if (property.logicalType !== undefined && typeNames[type.kind] === undefined)
    lose({
      pointer: `${pointer}/logicalType`,
      message: `No expectation says the type ${property.logicalType}`,
      severity: 'info',
    })
  if (property.primaryKey === true)
    lose({
      pointer: `${pointer}/primaryKey`,
      message: 'A key is written as values that are there and differ',
      severity: 'info',
    })
  return [
    ...(property.required === true || property.primaryKey === true
      ? [expectation('expect_column_values_to_not_be_null', { column })]
      : []),
    ...(property.unique === true ? [expectation('expect_column_values_to_be_unique', { column })] : []),
    ...(typeNames[type.kind] === undefined
      ? []
      : [
          expectation('expect_column_values_to_be_in_type_list', { column, type_list: typeNames[type.kind] }),
        ]),
    ...(property.enum === undefined
      ? []
      : [
          expectation('expect_column_values_to_be_in_set', {
            column,
            value_set: property.enum.map(({ value }) => value),
          }),
        ]),
    ...(options.minLength === undefined && maxLength === undefined
      ? []
      : [
          expectation('expect_column_value_lengths_to_be_between', {
            column,
            ...(options.minLength !== undefined && { min_value: options.minLength }),
            ...(maxLength !== undefined && { max_value: maxLength }),
          }),
        ]),
    ...(low === undefined && high === undefined
      ? []
      : [
          expectation('expect_column_values_to_be_between', {
            column,
            ...(low !== undefined && { min_value: low, strict_min: options.minimum === undefined }),
            ...(high !== undefined && { max_value: high, strict_max: options.maximum === undefined }),
          }),
        ]),
    ...(options.pattern === undefined
      ? []
      : [expectation('expect_column_values_to_match_regex', { column, regex: options.pattern })]),
    ...(property.quality ?? []).flatMap((rule, index) =>
      ruleExpectations(rule, { column, pointer: `${pointer}/quality/${index}`, lose }),
    ),
  ]
}

/** What drivers call the types of Snowflake. */
const typeNames: Readonly<Record<string, readonly string[] | undefined>> = {
  string: ['VARCHAR', 'STRING', 'TEXT'],
  integer: ['DECIMAL', 'NUMBER', 'INTEGER', 'BIGINT'],
  boolean: ['BOOLEAN'],
  date: ['DATE'],
  time: ['TIME'],
  timestamp: ['TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'TIMESTAMP_TZ', 'TIMESTAMP', 'DATETIME'],
  binary: ['BINARY', 'VARBINARY'],
}
