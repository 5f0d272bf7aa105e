import type { NamedFormat } from '../rule/format/named-format.ts'

/** The types of JSON, and `integer`: a number without a fraction. */
export const jsonTypes = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'] as const

/** One of {@link jsonTypes}. */
export type JsonType = (typeof jsonTypes)[number]

/**
 * What a semi-structured value has to be: the part of JSON Schema 2020-12 that engines can judge, with its meaning. Each keyword
 * speaks of values of its own type only. Patterns are found anywhere, lengths are code points; `format` is asserted, by the names
 * of this package.
 */
export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[]
  /** Scalars only. */
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: NamedFormat
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly items?: JsonSchema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  /** What members beside `properties` have to be; `false` allows none. */
  readonly additionalProperties?: JsonSchema | false
}
