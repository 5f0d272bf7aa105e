import { Column } from './column.ts'
import type { PhysicalValue } from './physical-value.ts'

/** A column that says the platform's type only, or nothing at all: `physical('GEOGRAPHY')`. */
export function physical<const Type extends string = 'VARIANT'>(
  type?: Type,
): Column<PhysicalValue<Type, unknown>> {
  return new Column(type === undefined ? {} : { physicalType: type })
}
