import type { ColumnRef, LineageRef } from './lineage-ref.ts'

/** Whether a reference means one column and not a whole dataset. */
export const isColumnRef = (ref: LineageRef): ref is ColumnRef => ref.column !== undefined
