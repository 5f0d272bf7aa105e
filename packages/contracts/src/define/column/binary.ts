import { Column } from './column.ts'

/** Bytes. ODCS has no logical type for them: the property says `physicalType: BINARY`. */
export function binary(): Column<Uint8Array> {
  return new Column({ physicalType: 'BINARY' })
}
