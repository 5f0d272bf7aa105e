import { Column } from './column.ts'
import { logicalOptions } from './logical-options.ts'

/** Limits of a number. */
export interface NumberLimits {
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
}

/** Limits of a whole number. */
export interface IntegerOptions<Precision extends number> extends NumberLimits {
  /**
   * Most decimal digits, 1–38. ODCS keeps it in `physicalType`, as `NUMBER(p,0)`.
   * @defaultValue 38
   */
  readonly precision?: Precision
}

/** Digits that a JavaScript number holds without loss. */
export type SafePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15

/** What a row holds for NUMBER(p,0): a number up to 15 digits, a bigint above. */
export type IntegerValue<Precision extends number> = number extends Precision
  ? number | bigint
  : Precision extends SafePrecision
    ? number
    : bigint

/** A whole number. */
export function integer<const Precision extends number = 38>(
  options: IntegerOptions<Precision> = {},
): Column<IntegerValue<Precision>> {
  const { precision, ...limits } = options
  return new Column({
    logicalType: 'integer',
    ...(precision !== undefined && { physicalType: `NUMBER(${precision},0)` }),
    ...logicalOptions(limits),
  })
}
