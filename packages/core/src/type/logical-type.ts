/**
 * A platform-independent data type. The kinds are those of ODCS v3.2.0 plus `binary` and `variant`, which Snowflake has and
 * ODCS expresses through `physicalType`.
 */
export type LogicalType =
  | StringType
  | IntegerType
  | NumberType
  | BooleanType
  | DateType
  | TimeType
  | TimestampType
  | BinaryType
  | ObjectType
  | ArrayType
  | MapType
  | VectorType
  | VariantType

/** Text. `maxLength` in characters. */
export interface StringType {
  readonly kind: 'string'
  readonly maxLength?: number
  /** How texts are compared, as Snowflake specifies it: `en-ci`. @defaultValue by their code points */
  readonly collation?: string
}

/** A whole number of at most `precision` decimal digits (1–38, default 38). */
export interface IntegerType {
  readonly kind: 'integer'
  readonly precision?: number
}

/** A decimal when `scale` is given (digits after the point, with `precision` 1–38), else a 64-bit binary float. */
export interface NumberType {
  readonly kind: 'number'
  readonly precision?: number
  readonly scale?: number
}

/** True or false. */
export interface BooleanType {
  readonly kind: 'boolean'
}

/** A calendar day. */
export interface DateType {
  readonly kind: 'date'
}

/** A time of day. `precision` is digits of a second, 0–9, default 9. */
export interface TimeType {
  readonly kind: 'time'
  readonly precision?: number
}

/** How a timestamp relates to a time zone: none (`ntz`), the session's (`ltz`), stored with an offset (`tz`). */
export type TimestampZone = 'ntz' | 'ltz' | 'tz'

/** A point in time. `precision` is digits of a second, 0–9, default 9. */
export interface TimestampType {
  readonly kind: 'timestamp'
  readonly zone: TimestampZone
  readonly precision?: number
}

/** Bytes. `maxLength` in bytes. */
export interface BinaryType {
  readonly kind: 'binary'
  readonly maxLength?: number
}

/** A record. Without `fields` it is semi-structured: any keys, any values. */
export interface ObjectType {
  readonly kind: 'object'
  readonly fields?: readonly ObjectField[]
}

/** One field of an {@link ObjectType}. */
export interface ObjectField {
  readonly name: string
  readonly type: LogicalType
  readonly required: boolean
}

/** A list. Without `items` it is semi-structured. */
export interface ArrayType {
  readonly kind: 'array'
  readonly items?: LogicalType
  /** Whether no item can be NULL. */
  readonly itemsRequired?: true
}

/** A dictionary. */
export interface MapType {
  readonly kind: 'map'
  readonly key: LogicalType
  readonly value: LogicalType
  /** Whether no value can be NULL. */
  readonly valueRequired?: true
}

/** A list of `dimensions` numbers, for similarity search. */
export interface VectorType {
  readonly kind: 'vector'
  readonly dimensions: number
  readonly element: 'float' | 'integer'
}

/** Any JSON-like value. */
export interface VariantType {
  readonly kind: 'variant'
}

/** The kinds of {@link LogicalType}. */
export type LogicalTypeKind = LogicalType['kind']
