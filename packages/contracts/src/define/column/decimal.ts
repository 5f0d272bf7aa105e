import { Column } from './column.ts'
import type { NumberLimits } from './integer.ts'
import { logicalOptions } from './logical-options.ts'

/** Digits and limits of a decimal. */
export interface DecimalOptions extends NumberLimits {
  /** Most digits in all, 1–38. */
  readonly precision: number
  /** Digits after the point, 1 up to `precision`. */
  readonly scale: number
}

/** An exact decimal: money. A row holds it as text, `"12.50"`, because no JavaScript number is exact. */
export function decimal({ precision, scale, ...limits }: DecimalOptions): Column<string> {
  return new Column({
    logicalType: 'number',
    physicalType: `NUMBER(${precision},${scale})`,
    ...logicalOptions(limits),
  })
}
