import { Column } from './column.ts'

/** True or false. */
export function boolean(): Column<boolean> {
  return new Column({ logicalType: 'boolean' })
}
