import type { LogicalType, ObjectField } from '@mesh/core'
import type { TypeArgument, TypeName } from '../tree/type/type-name.ts'

const texts = new Set(
  'VARCHAR STRING TEXT NVARCHAR NVARCHAR2'
    .split(' ')
    .concat('CHAR VARYING', 'NCHAR VARYING', 'CHARACTER VARYING'),
)
/** These hold one character where no length is given. */
const characters = new Set('CHAR CHARACTER NCHAR'.split(' '))
const decimals = new Set('NUMBER DECIMAL DEC NUMERIC'.split(' '))
const integers = new Set('INT INTEGER BIGINT SMALLINT TINYINT BYTEINT'.split(' '))
const floats = new Set('FLOAT FLOAT4 FLOAT8 DOUBLE REAL'.split(' ').concat('DOUBLE PRECISION'))
const zones = new Map(
  Object.entries({
    DATETIME: 'ntz',
    TIMESTAMP: 'ntz',
    TIMESTAMPNTZ: 'ntz',
    TIMESTAMP_NTZ: 'ntz',
    TIMESTAMPLTZ: 'ltz',
    TIMESTAMP_LTZ: 'ltz',
    TIMESTAMPTZ: 'tz',
    TIMESTAMP_TZ: 'tz',
  } as const),
)

/** What a Snowflake type holds, or nothing for one that no logical type stands for: GEOGRAPHY, DECFLOAT, a type of the user's. */
export function knownTypeOf(type: TypeName): LogicalType | undefined {
  const { name, arguments: args } = type
  const sizes = args.flatMap((each) => (each.kind === 'typeSize' ? [each.value] : []))
  const [first, second] = sizes
  if (texts.has(name)) return { kind: 'string', ...(first !== undefined && { maxLength: first }) }
  if (characters.has(name)) return { kind: 'string', maxLength: first ?? 1 }
  if (decimals.has(name)) return decimal(first ?? 38, second ?? 0)
  if (integers.has(name)) return { kind: 'integer', precision: 38 }
  if (floats.has(name)) return { kind: 'number' }
  const zone = zones.get(name)
  if (zone !== undefined) return { kind: 'timestamp', zone, precision: first ?? 9 }
  switch (name) {
    case 'BOOLEAN':
      return { kind: 'boolean' }
    case 'DATE':
      return { kind: 'date' }
    case 'TIME':
      return { kind: 'time', precision: first ?? 9 }
    case 'BINARY':
    case 'VARBINARY':
      return { kind: 'binary', ...(first !== undefined && { maxLength: first }) }
    case 'VARIANT':
      return { kind: 'variant' }
    default:
      return nested(type, args)
  }
}

const decimal = (precision: number, scale: number): LogicalType =>
  scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }

function nested(type: TypeName, args: readonly TypeArgument[]): LogicalType | undefined {
  const [first, second] = args
  switch (type.name) {
    case 'OBJECT': {
      const fields = args.flatMap(fieldOf)
      if (args.length === 0) return { kind: 'object' }
      return fields.length === args.length ? { kind: 'object', fields } : undefined
    }
    case 'ARRAY': {
      if (first === undefined) return { kind: 'array' }
      const items = itemOf(first)
      return items && { kind: 'array', items }
    }
    case 'MAP': {
      const key = itemOf(first)
      const value = itemOf(second)
      return key && value && { kind: 'map', key, value }
    }
    case 'VECTOR': {
      if (first?.kind !== 'typeItem' || second?.kind !== 'typeSize') return undefined
      const element = floats.has(first.type.name) ? 'float' : 'integer'
      return { kind: 'vector', dimensions: second.value, element }
    }
    default:
      return undefined
  }
}

const itemOf = (argument: TypeArgument | undefined): LogicalType | undefined =>
  argument?.kind === 'typeItem' ? knownTypeOf(argument.type) : undefined

function fieldOf(argument: TypeArgument): readonly ObjectField[] {
  if (argument.kind !== 'typeField') return []
  const type = knownTypeOf(argument.type)
  return type === undefined ? [] : [{ name: argument.name.name, type, required: argument.notNull }]
}
