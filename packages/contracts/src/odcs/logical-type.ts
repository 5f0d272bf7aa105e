/** The logical types of ODCS v3.2.0. */
export const odcsLogicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
  'map',
  'vector',
] as const

/** One of {@link odcsLogicalTypes}. */
export type OdcsLogicalType = (typeof odcsLogicalTypes)[number]

/** The options of every logical type in one place; which of them apply depends on `logicalType`. */
export interface LogicalTypeOptions {
  readonly minLength?: number
  readonly maxLength?: number
  /** ECMA-262 regular expression. */
  readonly pattern?: string
  readonly format?: string
  /** A number for numbers, a text for dates and times. */
  readonly minimum?: number | string
  readonly maximum?: number | string
  readonly exclusiveMinimum?: number | string
  readonly exclusiveMaximum?: number | string
  readonly multipleOf?: number
  readonly timezone?: boolean
  readonly defaultTimezone?: string
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly required?: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly dimensions?: number
  readonly elementType?: 'bfloat16' | 'binary' | 'float16' | 'float32' | 'float64' | 'int8' | 'uint8'
  readonly distanceMetric?: 'cosine' | 'dotProduct' | 'euclidean' | 'hamming' | 'manhattan'
  readonly embeddingModel?: string
  readonly embeddingModelVersion?: string
  readonly normalized?: boolean
}
