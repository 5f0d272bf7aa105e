import type { ZonedInstant } from './zoned-instant.ts'

/**
 * One value as the evaluator holds it, by the type of its column; never NULL.
 *
 * - a decimal or whole number: bigint, counted in units of its scale (`1.50` of NUMBER(10,2) is `150n`)
 * - FLOAT: number, which may be NaN or infinite
 * - text: string; truth: boolean; bytes: Uint8Array
 * - DATE: number of days since 1970; TIME: number of nanoseconds since midnight
 * - TIMESTAMP_NTZ and TIMESTAMP_LTZ: bigint of nanoseconds since 1970; TIMESTAMP_TZ: {@link ZonedInstant}
 * - VARIANT, OBJECT, ARRAY, MAP, VECTOR: {@link JsonCell}
 */
export type Cell = bigint | number | string | boolean | Uint8Array | ZonedInstant | JsonCell

/** A semi-structured value; `json` is null for the JSON null, which is not NULL. */
export interface JsonCell {
  readonly kind: 'json'
  readonly json: unknown
}
