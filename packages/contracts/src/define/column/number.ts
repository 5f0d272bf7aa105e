import { Column } from './column.ts'
import type { NumberLimits } from './integer.ts'
import { logicalOptions } from './logical-options.ts'

/** A 64-bit binary floating-point number: measurements, not money. */
export function number(options: NumberLimits = {}): Column<number> {
  return new Column({ logicalType: 'number', ...logicalOptions(options) })
}
