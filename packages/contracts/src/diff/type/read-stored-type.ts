import { logicalTypeOf, parseExpression, type TypeArgument, type TypeName } from '@mesh/sql'
import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import type { StoredField, StoredPart, StoredType } from './stored-type.ts'

/**
 * The type that a spelling of SQL stands for, structured types included. Undefined for a text that is no type.
 * Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
 */
export function readStoredType(text: string): StoredType | undefined {
  const scalar = parsePhysicalType(text)
  if (scalar !== undefined && scalar.kind !== 'object' && scalar.kind !== 'array' && scalar.kind !== 'map')
    return scalar
  const type = parseTypeName(text)
  return type && storedType(type)
}

/** Names that no logical type stands for, by their one spelling. */
const named: ReadonlySet<string> = new Set(
  'GEOGRAPHY GEOMETRY DECFLOAT FILE UUID INTERVAL XML JSON'.split(' '),
)

function parseTypeName(text: string): TypeName | undefined {
  try {
    const expression = parseExpression(`NULL::${text}`)
    return expression.kind === 'cast' && expression.operand.kind === 'nullLiteral'
      ? expression.type
      : undefined
  } catch {
    return undefined
  }
}

function storedType(type: TypeName): StoredType | undefined {
  const [first, second] = type.arguments
  switch (type.name) {
    case 'OBJECT':
      return type.arguments.length === 0 && !type.empty
        ? { kind: 'object' }
        : { kind: 'object', fields: type.arguments.flatMap(field) }
    case 'ARRAY':
      return { kind: 'array', ...part('items', first) }
    case 'MAP':
      return { kind: 'map', ...part('key', first), ...part('value', second) }
    default:
      return named.has(type.name) ? { kind: 'named', name: type.name } : scalar(type)
  }
}

function scalar(type: TypeName): StoredType | undefined {
  try {
    const known = logicalTypeOf(type)
    const isDecimal = known.kind === 'integer' || known.kind === 'number'
    return isDecimal && (known.precision ?? 38) > 38 ? undefined : (known as StoredType)
  } catch {
    return undefined
  }
}

function part<Key extends string>(
  key: Key,
  argument: TypeArgument | undefined,
): { [key in Key]?: StoredPart } {
  if (argument?.kind !== 'typeItem') return {}
  return { [key]: { type: partType(argument.type), required: argument.notNull } } as {
    [key in Key]: StoredPart
  }
}

const field = (argument: TypeArgument): readonly StoredField[] =>
  argument.kind === 'typeField'
    ? [{ name: argument.name.name, type: partType(argument.type), required: argument.notNull }]
    : []

const partType = (type: TypeName): StoredType => storedType(type) ?? { kind: 'named', name: type.name }
