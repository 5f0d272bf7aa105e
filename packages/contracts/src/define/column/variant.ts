import { Column } from './column.ts'

/** Any JSON-like value. ODCS has no logical type for it: the property says `physicalType: VARIANT`. */
export function variant(): Column<unknown> {
  return new Column({ physicalType: 'VARIANT' })
}
