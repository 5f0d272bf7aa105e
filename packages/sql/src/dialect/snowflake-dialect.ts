import {
  assertNever,
  formatIdentifier,
  type LogicalType,
  type SqlDialect,
  type SqlFunction,
  type SqlValue,
} from '@mesh/core'
import { noLiteral } from '../errors.ts'
import { reservedWords } from '../parse/keywords.ts'
import { spellNumber } from './spell-number.ts'

const name = 'snowflake'

/**
 * How Snowflake spells things.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/data-types-text#escape-sequences-in-single-quoted-string-constants
 * (a literal needs its backslashes and its quotes escaped),
 * https://docs.snowflake.com/en/user-guide/query-size-limits (1 MB of text, 16,384 expressions a list).
 */
export const snowflakeDialect: SqlDialect = {
  name,
  folding: 'upper',
  maxStatementBytes: 1_000_000,
  maxSelectItems: 1_000,
  capabilities: { qualify: true, aggregateFilter: false, combinedQueries: true },
  identifier: spellIdentifier,
  literal: spellLiteral,
  placeholder: () => '?',
  type: spellType,
  call: spellCall,
}

/** A reserved word folds to itself, yet stands for a name only in quotes. */
function spellIdentifier(identifier: string): string {
  return reservedWords.has(identifier) ? `"${identifier}"` : formatIdentifier(identifier)
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
      return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
    default:
      return `X'${Buffer.from(value).toString('hex').toUpperCase()}'`
  }
}

function spellType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return type.maxLength === undefined ? 'VARCHAR' : `VARCHAR(${type.maxLength})`
    case 'integer':
      return `NUMBER(${type.precision ?? 38},0)`
    case 'number':
      return type.scale === undefined ? 'FLOAT' : `NUMBER(${type.precision ?? 38},${type.scale})`
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'time':
      return `TIME(${type.precision ?? 9})`
    case 'timestamp':
      return `TIMESTAMP_${type.zone.toUpperCase()}(${type.precision ?? 9})`
    case 'binary':
      return type.maxLength === undefined ? 'BINARY' : `BINARY(${type.maxLength})`
    case 'object':
      return type.fields === undefined
        ? 'OBJECT'
        : `OBJECT(${type.fields.map((each) => `${spellIdentifier(each.name)} ${spellType(each.type)}${each.required ? ' NOT NULL' : ''}`).join(', ')})`
    case 'array':
      return type.items === undefined ? 'ARRAY' : `ARRAY(${spellType(type.items)})`
    case 'map':
      return `MAP(${spellType(type.key)}, ${spellType(type.value)})`
    case 'vector':
      return `VECTOR(${type.element === 'float' ? 'FLOAT' : 'INT'}, ${type.dimensions})`
    case 'variant':
      return 'VARIANT'
    default:
      return assertNever(type, 'logical type')
  }
}

function spellCall(call: SqlFunction, args: readonly string[]): string {
  const [first = '', second = ''] = args
  switch (call) {
    case 'countIf':
      return `COUNT_IF(${first})`
    case 'isIn':
      return `${first} IN (${args.slice(1).join(', ')})`
    case 'withoutMatch':
      return `${first} WHERE NOT EXISTS (SELECT 1 FROM ${second} WHERE ${args[2]})`
    case 'regexSearch':
      return `(REGEXP_INSTR(${first}, ${second}) > 0)`
    case 'regexFullMatch':
      // Snowflake anchors REGEXP_LIKE at both ends. https://docs.snowflake.com/en/sql-reference/functions/regexp_like
      return `REGEXP_LIKE(${first}, ${second})`
    case 'textLength':
      return `LENGTH(${first})`
    case 'epochMicros':
      return `DATE_PART(EPOCH_MICROSECOND, ${first})`
    case 'quantile':
      return `PERCENTILE_DISC(${second}) WITHIN GROUP (ORDER BY ${first})`
    case 'skewness':
      return `SKEW(${first})`
    case 'anyValue':
      return `ANY_VALUE(${first})`
    case 'toText':
      return `TO_VARCHAR(${first})`
    case 'md5Number':
      return `MOD(MD5_NUMBER_LOWER64(${first}), 1152921504606846976)`
    default:
      return assertNever(call, 'function')
  }
}
