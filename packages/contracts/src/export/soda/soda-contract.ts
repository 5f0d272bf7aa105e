import { snowflakeDialect } from '@mesh/sql'
import { lowerType } from '../../lower/lower-type.ts'
import { storedName } from '../../reference/stored-name.ts'
import type { PlacedColumn, PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { ruleCheck } from './rule-check.ts'
import { numbered, type SodaCheck } from './soda-check.ts'

/** The Soda contract of one table. */
export function sodaContract(
  { table, pointer, columns }: PlacedTable,
  dataset: string,
  lose: (loss: Loss) => void,
): object {
  const key = columns.filter(({ property }) => property.primaryKey === true)
  const checks: readonly SodaCheck[] = [
    { schema: null },
    ...(key.length > 1 ? [{ duplicate: { columns: key.map(({ property }) => storedName(property)) } }] : []),
    ...(table.quality ?? []).flatMap((rule, index) =>
      ruleCheck(rule, {
        pointer: `${pointer}/quality/${index}`,
        lose,
        columns: columns.map(({ property }) => property),
      }),
    ),
  ]
  return {
    dataset,
    ...(table.description !== undefined && { description: table.description }),
    columns: columns.map((each) => sodaColumn(each, key.length === 1, lose)),
    checks: numbered(checks),
  }
}

function sodaColumn(
  { property, pointer }: PlacedColumn,
  singleKey: boolean,
  lose: (loss: Loss) => void,
): object {
  const type = lowerType(property)
  const text = property.physicalType ?? snowflakeDialect.type(type)
  const { minLength, maxLength, pattern, minimum, maximum } = property.logicalTypeOptions ?? {}
  for (const part of ['properties', 'items', 'map'] as const)
    if (property[part] !== undefined)
      lose({ pointer: `${pointer}/${part}`, message: 'Soda does not look inside a column' })
  const values = property.enum?.map(({ value }) => value).filter((value) => value !== null)
  const comparable = values?.every((value) => typeof value !== 'boolean') === true
  if (values !== undefined && !comparable)
    lose({ pointer: `${pointer}/enum`, message: 'Soda compares numbers and texts only' })
  const validity = [
    ...(comparable ? [{ valid_values: values }] : []),
    ...(pattern === undefined
      ? []
      : [{ valid_format: { name: `pattern of ${property.name}`, regex: pattern } }]),
    ...(minLength === undefined ? [] : [{ valid_min_length: minLength }]),
    ...(maxLength === undefined ? [] : [{ valid_max_length: maxLength }]),
    ...(minimum === undefined ? [] : [{ valid_min: minimum }]),
    ...(maximum === undefined ? [] : [{ valid_max: maximum }]),
  ]
  const checks: readonly SodaCheck[] = [
    ...(property.required === true || property.primaryKey === true ? [{ missing: null }] : []),
    ...(property.unique === true || (property.primaryKey === true && singleKey) ? [{ duplicate: null }] : []),
    ...validity.map((invalid) => ({ invalid })),
    ...(property.quality ?? []).flatMap((rule, index) =>
      ruleCheck(rule, { pointer: `${pointer}/quality/${index}`, lose, column: property.name }),
    ),
  ]
  return {
    name: storedName(property),
    data_type: text,
    ...(type.kind === 'string' &&
      type.maxLength !== undefined && { character_maximum_length: type.maxLength }),
    ...(property.description !== undefined && { description: property.description }),
    ...(checks.length > 0 && { checks: numbered(checks) }),
  }
}
