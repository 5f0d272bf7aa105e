import type { LogicalType, TimestampZone } from '@mesh/core'

const spelling =
  /^\s*(?<name>[A-Za-z_][A-Za-z0-9_]*(?:\s+(?:PRECISION|VARYING))?)\s*(?:\((?<args>[^()]*)\))?\s*$/i

/**
 * Reads the SQL spelling of a scalar type: `NUMBER(10,2)`, `VARCHAR(3)`, `TIMESTAMP_NTZ(9)`, `VECTOR(FLOAT, 256)`, with
 * Snowflake's synonyms. Undefined for what it does not know, such as structured types.
 * Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
 */
export function parsePhysicalType(text: string): LogicalType | undefined {
  const { name = '', args } = spelling.exec(text)?.groups ?? {}
  const parts = args === undefined ? [] : args.split(',').map((each) => each.trim())
  return readers[name.toUpperCase().replace(/\s+/g, ' ')]?.(parts)
}

type Reader = (parts: readonly string[]) => LogicalType | undefined

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined

const exact: Reader = ([first, second]) => {
  const precision = first === undefined ? 38 : whole(first)
  const scale = second === undefined ? 0 : whole(second)
  if (precision === undefined || scale === undefined) return undefined
  if (precision < 1 || precision > 38 || scale > precision) return undefined
  return scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
}

const text: Reader = ([length]) => {
  const maxLength = whole(length)
  return { kind: 'string', ...(maxLength !== undefined && { maxLength }) }
}

const character: Reader = ([length]) => ({ kind: 'string', maxLength: whole(length) ?? 1 })

const bytes: Reader = ([length]) => {
  const maxLength = whole(length)
  return { kind: 'binary', ...(maxLength !== undefined && { maxLength }) }
}

const timestamp =
  (zone: TimestampZone): Reader =>
  ([digits]) => {
    const precision = whole(digits)
    return { kind: 'timestamp', zone, ...(precision !== undefined && { precision }) }
  }

const time: Reader = ([digits]) => {
  const precision = whole(digits)
  return { kind: 'time', ...(precision !== undefined && { precision }) }
}

const vector: Reader = ([element, size]) => {
  const dimensions = whole(size)
  if (dimensions === undefined) return undefined
  return { kind: 'vector', dimensions, element: element?.toUpperCase() === 'INT' ? 'integer' : 'float' }
}

const always =
  (type: LogicalType): Reader =>
  () =>
    type

const family = (names: string, reader: Reader): Record<string, Reader> =>
  Object.fromEntries(names.split(',').map((name) => [name, reader]))

const readers: Readonly<Record<string, Reader | undefined>> = {
  __proto__: null as unknown as undefined,
  ...family('NUMBER,NUMERIC,DECIMAL,DEC', exact),
  ...family('INT,INTEGER,BIGINT,SMALLINT,TINYINT,BYTEINT', always({ kind: 'integer', precision: 38 })),
  ...family('FLOAT,FLOAT4,FLOAT8,DOUBLE,DOUBLE PRECISION,REAL', always({ kind: 'number' })),
  ...family('VARCHAR,STRING,TEXT,NVARCHAR,NVARCHAR2,CHAR VARYING,CHARACTER VARYING,NCHAR VARYING', text),
  ...family('CHAR,CHARACTER,NCHAR', character),
  ...family('BINARY,VARBINARY', bytes),
  ...family('BOOLEAN,BOOL', always({ kind: 'boolean' })),
  ...family('DATE', always({ kind: 'date' })),
  ...family('TIME', time),
  ...family('TIMESTAMP,TIMESTAMP_NTZ,TIMESTAMPNTZ,DATETIME', timestamp('ntz')),
  ...family('TIMESTAMP_LTZ,TIMESTAMPLTZ', timestamp('ltz')),
  ...family('TIMESTAMP_TZ,TIMESTAMPTZ', timestamp('tz')),
  ...family('VARIANT', always({ kind: 'variant' })),
  ...family('OBJECT', always({ kind: 'object' })),
  ...family('ARRAY', always({ kind: 'array' })),
  ...family('VECTOR', vector),
}
