import type { FrameColumn } from './contract-frame.ts'
import type { DataRow } from './dataset.ts'

/** The key that a row has for a column: the contract's name, the stored name, or either in other letters. */
export function keyOf({ name, stored }: FrameColumn, row: DataRow): string {
  if (Object.hasOwn(row, name)) return name
  if (Object.hasOwn(row, stored)) return stored
  return Object.keys(row).find((key) => key.toUpperCase() === stored) ?? name
}
