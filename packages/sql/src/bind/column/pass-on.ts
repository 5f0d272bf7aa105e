import type { BoundColumn } from '../bound-query.ts'

/** The same column one query further out. */
export const passOn = (column: BoundColumn, name: string = column.name): BoundColumn => ({
  name,
  ...(column.type !== undefined && { type: column.type }),
  ...(column.open === true && name === column.name && { open: true }),
  origin: { kind: 'expression', inputs: [{ column, use: 'identity' }], queries: [] },
})
