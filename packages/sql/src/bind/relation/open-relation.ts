import type { BoundRelation } from '../bound-query.ts'

/** Rows of which nothing is known before the statement runs. */
export const openRelation: BoundRelation = {
  columns: [{ name: '*', open: true, origin: { kind: 'expression', inputs: [], queries: [] } }],
  source: { kind: 'unknown' },
}
