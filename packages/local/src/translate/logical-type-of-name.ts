import type { LogicalType, ObjectField, TimestampZone } from '@mesh/core'
import type { TypeName } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'

/** @throws SQL.SYNTAX for more digits than there can be. */
function fixedPoint(precision: number, scale: number): LogicalType {
  if (precision < 1 || precision > 38)
    throw invalidStatement(`Invalid number precision: ${precision}. Must be between 0 and 38.`)
  if (scale < 0 || scale > precision)
    throw invalidStatement(`Invalid number scale: ${scale}. Must be between 0 and ${precision}.`)
  return scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
}

/**
 * The meaning of a type as SQL writes it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
 *
 * @param mapping - what TIMESTAMP stands for, as TIMESTAMP_TYPE_MAPPING says
 * @param text - what it was read from: keys of a structured OBJECT keep their case
 * @throws SQL.UNSUPPORTED for types that the engine cannot hold.
 */
export function logicalTypeOfName(type: TypeName, mapping?: string, text?: string): LogicalType {
  const of = (inner: TypeName) => logicalTypeOfName(inner, mapping, text)
  const sizes = type.arguments.flatMap((each) => (each.kind === 'typeSize' ? [each.value] : []))
  const [first, second] = sizes
  switch (type.name) {
    case 'NUMBER':
    case 'DECIMAL':
    case 'DEC':
    case 'NUMERIC':
      return fixedPoint(first ?? 38, second ?? 0)
    case 'INT':
    case 'INTEGER':
    case 'BIGINT':
    case 'SMALLINT':
    case 'TINYINT':
    case 'BYTEINT':
      return { kind: 'integer', precision: 38 }
    case 'FLOAT':
    case 'FLOAT4':
    case 'FLOAT8':
    case 'DOUBLE':
    case 'DOUBLE PRECISION':
    case 'REAL':
      return { kind: 'number' }
    case 'VARCHAR':
    case 'STRING':
    case 'TEXT':
    case 'NVARCHAR':
    case 'NVARCHAR2':
    case 'CHAR VARYING':
    case 'CHARACTER VARYING':
    case 'NCHAR VARYING':
      return first === undefined ? { kind: 'string' } : { kind: 'string', maxLength: first }
    case 'CHAR':
    case 'CHARACTER':
    case 'NCHAR':
      return { kind: 'string', maxLength: first ?? 1 }
    case 'BINARY':
    case 'VARBINARY':
      return first === undefined ? { kind: 'binary' } : { kind: 'binary', maxLength: first }
    case 'BOOLEAN':
      return { kind: 'boolean' }
    case 'DATE':
      return { kind: 'date' }
    case 'TIME':
      return { kind: 'time', precision: first ?? 9 }
    case 'TIMESTAMP':
      return { kind: 'timestamp', zone: mappedZone(mapping), precision: first ?? 9 }
    case 'DATETIME':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMPNTZ':
    case 'TIMESTAMP WITHOUT TIME ZONE':
      return { kind: 'timestamp', zone: 'ntz', precision: first ?? 9 }
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMPLTZ':
    case 'TIMESTAMP WITH LOCAL TIME ZONE':
      return { kind: 'timestamp', zone: 'ltz', precision: first ?? 9 }
    case 'TIMESTAMP_TZ':
    case 'TIMESTAMPTZ':
    case 'TIMESTAMP WITH TIME ZONE':
      return { kind: 'timestamp', zone: 'tz', precision: first ?? 9 }
    case 'VARIANT':
      return { kind: 'variant' }
    case 'OBJECT':
      if (type.arguments.length === 0 && type.empty !== true) return { kind: 'object' }
      return { kind: 'object', fields: fieldsOf(type, of, text) }
    case 'ARRAY': {
      if (type.arguments.length === 0) return { kind: 'array' }
      const [items] = itemsOf(type, of)
      if (items === undefined) break
      return { kind: 'array', items: items.type, ...(items.notNull && { itemsRequired: true }) }
    }
    case 'MAP': {
      const [key, value] = itemsOf(type, of)
      if (key === undefined || value === undefined) break
      if (key.type.kind !== 'string' && key.type.kind !== 'integer')
        throw invalidStatement(`Unsupported map key type '${key.type.kind.toUpperCase()}'`)
      return { kind: 'map', key: key.type, value: value.type, ...(value.notNull && { valueRequired: true }) }
    }
  }
  throw unsupportedFeature(`type ${type.name}`)
}

/** The kind of timestamp that TIMESTAMP stands for. */
export function mappedZone(mapping = 'TIMESTAMP_NTZ'): TimestampZone {
  const upper = mapping.toUpperCase()
  return upper.endsWith('_LTZ') ? 'ltz' : upper.endsWith('_TZ') ? 'tz' : 'ntz'
}

const itemsOf = (type: TypeName, of: (inner: TypeName) => LogicalType) =>
  type.arguments.flatMap((each) =>
    each.kind === 'typeItem' ? [{ type: of(each.type), notNull: each.notNull }] : [],
  )

function fieldsOf(
  type: TypeName,
  of: (inner: TypeName) => LogicalType,
  text: string | undefined,
): readonly ObjectField[] {
  const fields = type.arguments.flatMap((each): readonly ObjectField[] => {
    if (each.kind !== 'typeField') return []
    const { name, quoted, span } = each.name
    const written = text?.slice(span.start, span.end)
    const key = quoted || written?.toUpperCase() !== name ? name : written
    return [{ name: key, type: of(each.type), required: each.notNull }]
  })
  if (new Set(fields.map(({ name }) => name)).size < fields.length)
    throw invalidStatement('the keys of an OBJECT type need to be different')
  return fields
}
