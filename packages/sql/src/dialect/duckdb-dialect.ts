import { assertNever, type LogicalType, type SqlDialect, type SqlFunction, type SqlValue } from '@mesh/core'
import { noLiteral } from '../errors.ts'
import { spellNumber } from './spell-number.ts'

const name = 'duckdb'

/**
 * How DuckDB spells things. Every identifier is quoted: DuckDB reserves other words than Snowflake does.
 *
 * Sources: https://duckdb.org/docs/stable/sql/dialect/keywords_and_identifiers,
 * https://duckdb.org/docs/stable/sql/functions/regular_expressions
 */
export const duckDbDialect: SqlDialect = {
  name,
  folding: 'insensitive',
  maxStatementBytes: 64_000_000,
  maxSelectItems: 10_000,
  capabilities: { qualify: true, aggregateFilter: true, combinedQueries: false },
  identifier: quote,
  literal: spellLiteral,
  placeholder: (index) => `$${index}`,
  type: spellType,
  call: spellCall,
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

function spellLiteral(value: SqlValue): string {
  if (value === null) return 'NULL'
  switch (typeof value) {
    case 'boolean':
      return value ? 'TRUE' : 'FALSE'
    case 'number':
    case 'bigint':
      return spellNumber(value, name)
    case 'string':
      if (value.includes('\0') || !value.isWellFormed())
        throw noLiteral('Text with NUL or lone surrogates', name)
      return `'${value.replaceAll("'", "''")}'`
    default:
      return `from_hex('${Buffer.from(value).toString('hex')}')`
  }
}

function spellType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return 'VARCHAR'
    case 'integer':
      return (type.precision ?? 38) <= 18 ? 'BIGINT' : `DECIMAL(${type.precision ?? 38},0)`
    case 'number':
      return type.scale === undefined ? 'DOUBLE' : `DECIMAL(${type.precision ?? 38},${type.scale})`
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'time':
      return 'TIME'
    case 'timestamp':
      return type.zone === 'ntz' ? 'TIMESTAMP' : 'TIMESTAMPTZ'
    case 'binary':
      return 'BLOB'
    case 'object':
      return type.fields === undefined
        ? 'JSON'
        : `STRUCT(${type.fields.map((each) => `${quote(each.name)} ${spellType(each.type)}`).join(', ')})`
    case 'array':
      return type.items === undefined ? 'JSON' : `${spellType(type.items)}[]`
    case 'map':
      return `MAP(${spellType(type.key)}, ${spellType(type.value)})`
    case 'vector':
      return `${type.element === 'float' ? 'FLOAT' : 'INTEGER'}[${type.dimensions}]`
    case 'variant':
      return 'JSON'
    default:
      return assertNever(type, 'logical type')
  }
}

function spellCall(call: SqlFunction, args: readonly string[]): string {
  const [first = '', second = ''] = args
  switch (call) {
    case 'countIf':
      // DuckDB's own COUNT_IF is NULL, not 0, when there are no rows.
      return `COUNT(*) FILTER (WHERE ${first})`
    case 'isIn':
      return spellIsIn(first, args.slice(1))
    case 'withoutMatch':
      // Half the time of NOT EXISTS.
      return `${first} ANTI JOIN ${second} ON ${args[2]}`
    case 'regexSearch':
      return `regexp_matches(${asText(first)}, ${second})`
    case 'regexFullMatch':
      return `regexp_full_match(${asText(first)}, ${second})`
    case 'textLength':
      return `length(${asText(first)})`
    case 'epochMicros':
      return `epoch_us(${first})`
    case 'quantile':
      return `quantile_disc(${first}, ${second})`
    case 'skewness':
      return `skewness(${first})`
    case 'anyValue':
      return `any_value(${first})`
    case 'toText':
      return asText(first)
    case 'md5Number':
      // md5_number_lower reads the bytes in the other order.
      return `CAST('0x' || right(md5(${first}), 15) AS BIGINT)`
    default:
      return assertNever(call, 'function')
  }
}

/** A short list of texts is sought once in the dictionary of a text column, not in each row; other types keep IN's casts. */
function spellIsIn(value: string, list: readonly string[]): string {
  const values = list.join(', ')
  const isIn = `${value} IN (${values})`
  return list.length <= 32 && list.every((each) => each.startsWith("'"))
    ? `CASE WHEN typeof(${value}) = 'VARCHAR' THEN list_contains([${values}], CAST(${value} AS VARCHAR)) ELSE ${isIn} END`
    : isIn
}

/** Files hold UUID and ENUM where rows hold text; of text the cast is nothing. */
const asText = (value: string): string => `CAST(${value} AS VARCHAR)`
